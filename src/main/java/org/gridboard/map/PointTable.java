package org.gridboard.map;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The SQL that turns rows into one JSON text of points, a third of the same as GeoJSON:
 * {@code {"columns": [["id"], ["urgency", "URGENT", "NORMAL"]], "points": [[118122000, 24486000, 1042, 1]]}}. A point is
 * its longitude and latitude in millionths of a degree (EPSG:4326), then its columns. A column that names its words holds
 * their numbers, from 0 on.
 */
public final class PointTable {

    /** No points. */
    public static final String NONE = "{\"columns\":[],\"points\":[]}";

    private PointTable() {}

    /**
     * Wraps a query whose column {@code geom} holds the point.
     *
     * @param rows a select statement that names each of the columns; its order is kept
     */
    public static String of(List<Column> columns, String rows) {
        String head = columns.stream().map(Column::head).collect(Collectors.joining(","));
        String values = columns.stream().map(column -> ", " + column.value()).collect(Collectors.joining());
        return """
            select '{"columns":[%s],"points":[' || coalesce(string_agg(
                concat('[', (st_x(f.geom) * 1e6)::int, ',', (st_y(f.geom) * 1e6)::int%s, ']'), ','), '') || ']}'
            from (%s) f""".formatted(head, values, rows);
    }

    /** A column that holds numbers, or texts as they are; of yes and no it holds 1 and 0. */
    public static Column column(String name) {
        return new Column(name, List.of());
    }

    /** A column that holds one of these constants' names. */
    public static Column column(String name, Enum<?>[] words) {
        return column(name, Arrays.stream(words).map(Enum::name).toArray(String[]::new));
    }

    /** A column that holds one of these words, which are letters and {@code _} only. */
    public static Column column(String name, String... words) {
        return new Column(name, List.of(words));
    }

    /** One property of the points, named as in the query; without words its value stands as it is. */
    public record Column(String name, List<String> words) {

        private String head() {
            return words.stream()
                    .map(word -> ",\"" + word + "\"")
                    .collect(Collectors.joining("", "[\"" + name + "\"", "]"));
        }

        private String value() {
            String column = "f.\"" + name + "\"";
            return words.isEmpty()
                    ? "',', to_json(" + column + ")"
                    : "',', array_position('{%s}'::text[], %s) - 1".formatted(String.join(",", words), column);
        }
    }
}
