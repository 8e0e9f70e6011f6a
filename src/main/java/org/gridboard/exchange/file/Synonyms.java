package org.gridboard.exchange.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * What people call a thing, from a table of the form {@code CODE=word,other word,…}. Case, blanks, punctuation, the width
 * of characters and a remark in brackets do not matter.
 */
public final class Synonyms {

    private final Map<String, String> codeByWord = new HashMap<>();

    private Synonyms(Properties table) {
        table.stringPropertyNames().forEach(code -> {
            codeByWord.put(simple(code), code);
            Arrays.stream(table.getProperty(code).split(",")).forEach(word -> codeByWord.put(simple(word), code));
        });
    }

    /** Reads a table that lies under {@code exchange/} on the class path. */
    public static Synonyms load(String name) {
        String path = "/exchange/" + name + ".properties";
        try (var in = Objects.requireNonNull(Synonyms.class.getResourceAsStream(path), path)) {
            var table = new Properties();
            table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Synonyms(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code this word stands for. */
    public Optional<String> code(String word) {
        return Optional.ofNullable(codeByWord.get(simple(word)));
    }

    /** Which column each code is most likely read from: the first one that is called so. */
    public Map<String, String> guess(List<String> columns) {
        var guesses = new LinkedHashMap<String, String>();
        columns.forEach(column -> code(column).ifPresent(code -> guesses.putIfAbsent(code, column)));
        return guesses;
    }

    private static String simple(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .replaceAll("\\(.*?\\)", "")
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
