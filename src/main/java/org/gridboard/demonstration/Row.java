package org.gridboard.demonstration;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of what PostgreSQL's COPY reads in text form. */
record Row(String line) {

    static Row of(@Nullable Object... values) {
        return new Row(Arrays.stream(values).map(Row::field).collect(Collectors.joining("\t")));
    }

    private static String field(@Nullable Object value) {
        return value == null
                ? "\\N"
                : value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }
}
