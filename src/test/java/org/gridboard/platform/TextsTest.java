package org.gridboard.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Pattern USE =
            Pattern.compile("getTranslation\\(\\s*\"([\\w.-]+)\"|texts\\.get\\(\\s*\\w+,\\s*\"([\\w.-]+)\"");

    private final Texts texts = new Texts();

    static Stream<Locale> languages() {
        return Texts.LANGUAGES.stream();
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.CHINESE)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_text_says_something_and_can_be_formatted(Locale language) {
        texts.getAllTranslations(language).forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            if (text.contains("{")) {
                assertThat(text.replace("''", ""))
                        .as("%s: an apostrophe in a pattern is doubled", key)
                        .doesNotContain("'");
                assertThat(new MessageFormat(text, language)).as(key).isNotNull();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_key_begins_with_the_module_of_its_file(Locale language) throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/vaadin-i18n"))) {
            for (Path file : files.filter(f -> f.toString().endsWith("." + language + ".properties"))
                    .toList()) {
                String module = file.getFileName().toString().split("\\.")[0];
                try (var lines = Files.lines(file)) {
                    assertThat(lines.filter(line -> line.matches("[\\w.-]+\\s*=.*")))
                            .allSatisfy(line -> assertThat(line).startsWith(module + "."));
                }
            }
        }
    }

    @Test
    void every_key_that_code_names_exists() throws IOException {
        assertThat(keys(Locale.CHINESE)).containsAll(keysInCode());
    }

    @ParameterizedTest
    @CsvSource({"0,nothing open", "1,one issue", "7,7 issues"})
    void a_choice_makes_the_plural(int count, String said) {
        var pattern = "{0,choice,0#nothing open|1#one issue|1<{0} issues}";
        assertThat(new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {count}))
                .isEqualTo(said);
    }

    @Test
    void a_missing_text_shows_its_key() {
        assertThat(texts.get(Locale.ENGLISH, "access.no.such.text", 1)).isEqualTo("!access.no.such.text!");
    }

    @Test
    void an_unknown_language_is_answered_in_Chinese() {
        assertThat(texts.get(Locale.FRENCH, "access.login.submit"))
                .isEqualTo(texts.get(Locale.CHINESE, "access.login.submit"));
    }

    private Set<String> keys(Locale language) {
        return new TreeSet<>(texts.getAllTranslations(language).keySet());
    }

    private static Set<String> keysInCode() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextsTest::read)
                    .flatMap(code -> USE.matcher(code).results())
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .filter(key -> !key.endsWith("."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
