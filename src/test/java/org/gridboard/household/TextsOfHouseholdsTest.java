package org.gridboard.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gridboard.platform.Texts;
import org.junit.jupiter.api.Test;

/** Keys that reach the page by way of an exception, an enum or a parameter. */
class TextsOfHouseholdsTest {

    private static final Pattern KEY = Pattern.compile("\"(household(?:\\.\\w+)+)\"");

    private final Texts texts = new Texts();

    @Test
    void every_key_in_the_module_has_a_text() throws IOException {
        List<String> keys;
        try (var files = Files.walk(Path.of("src/main/java/org/gridboard/household"))) {
            keys = files.filter(Files::isRegularFile)
                    .flatMap(TextsOfHouseholdsTest::keys)
                    .toList();
        }
        assertThat(keys).isNotEmpty();
        assertThat(texts.getAllTranslations(Locale.CHINESE)).containsKeys(keys.toArray(String[]::new));
    }

    @Test
    void every_code_has_a_word() {
        assertThat(texts.getAllTranslations(Locale.CHINESE))
                .containsKeys(keys("household.category.", Category.values()))
                .containsKeys(keys("household.level.", KeyLevel.values()))
                .containsKeys(keys("household.clear.", Clear.values()))
                .containsKeys(keys("household.tenure.", Tenure.values()))
                .containsKeys(keys("household.kind.", Visit.Kind.values()))
                .containsKeys(keys("household.outcome.", Visit.Outcome.values()))
                .containsKeys(keys("household.band.", HourBand.values()))
                .containsKeys(keys("household.habits.", Habits.RETIRED, Habits.AT_HOME, Habits.WORKING))
                .containsKeys(keys("household.ring.", Ring.values()))
                .containsKeys(keys("household.floating.state.", StayRow.State.values()));
    }

    private static String[] keys(String prefix, Enum<?>... codes) {
        return Arrays.stream(codes).map(code -> prefix + code.name()).toArray(String[]::new);
    }

    private static Stream<String> keys(Path file) {
        try {
            return KEY.matcher(Files.readString(file)).results().map(found -> found.group(1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
