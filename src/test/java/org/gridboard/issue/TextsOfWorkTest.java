package org.gridboard.issue;

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
import org.gridboard.code.KeyArea;
import org.gridboard.platform.Texts;
import org.junit.jupiter.api.Test;

/** Keys that reach the page by way of an exception or an enum, which a search for getTranslation does not find. */
class TextsOfWorkTest {

    private static final Pattern KEY = Pattern.compile("\"((?:issue|inspection)(?:\\.\\w+)+)\"");

    private final Texts texts = new Texts();

    @Test
    void every_sentence_of_refusal_exists() throws IOException {
        List<String> keys;
        try (var files = Files.walk(Path.of("src/main/java/org/gridboard"))) {
            keys = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(TextsOfWorkTest::keys)
                    .toList();
        }
        assertThat(texts.getAllTranslations(Locale.CHINESE)).containsKeys(keys.toArray(String[]::new));
    }

    @Test
    void every_code_has_a_word() {
        assertThat(texts.getAllTranslations(Locale.CHINESE))
                .containsKeys(keys("issue.state.", IssueState.values()))
                .containsKeys(keys("issue.urgency.", Urgency.values()))
                .containsKeys(keys("issue.keyArea.", KeyArea.values()));
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
