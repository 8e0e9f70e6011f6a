package org.gridboard.demonstration;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Names and texts of the demonstration, as they lie in the resource folder {@code demonstration}. */
final class Words {

    private final Properties places = new Properties();

    Words() {
        try {
            places.load(new StringReader(text("places.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of that key, filled in. @throws IllegalArgumentException if there is none */
    String place(String key, Object... arguments) {
        String pattern = places.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        String filled = pattern;
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replace("{" + i + "}", arguments[i].toString());
        }
        return filled;
    }

    /** The texts of that key, which are divided by commas. */
    List<String> places(String key) {
        return List.of(place(key).split(","));
    }

    /** The lines of a file. */
    List<String> lines(String file) {
        return text(file).lines().toList();
    }

    /** The lines of a file, each divided into its columns. */
    List<List<String>> rows(String file) {
        return lines(file).stream().map(line -> List.of(line.split("\\|"))).toList();
    }

    /** What a file offers to choose from, by the first column of its lines. */
    Map<String, List<String>> choices(String file) {
        return rows(file).stream()
                .collect(Collectors.toMap(List::getFirst, columns -> columns.subList(1, columns.size())));
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("demonstration/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
