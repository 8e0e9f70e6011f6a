package org.gridboard.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a {@link PointTable} as the map does. */
public final class TestPoints {

    private TestPoints() {}

    /** Each point by its id: its columns by their names, a word instead of its number. */
    public static Map<Long, Map<String, String>> read(String table) {
        JsonNode json = JsonMapper.shared().readTree(table);
        return StreamSupport.stream(json.get("points").spliterator(), false)
                .map(point -> properties(json.get("columns"), point))
                .collect(Collectors.toMap(point -> Long.valueOf(point.get("id")), Function.identity()));
    }

    private static Map<String, String> properties(JsonNode columns, JsonNode point) {
        Map<String, String> properties = new LinkedHashMap<>(
                Map.of("lng", point.get(0).asString(), "lat", point.get(1).asString()));
        for (int i = 0; i < columns.size(); i++) {
            List<String> words = StreamSupport.stream(columns.get(i).spliterator(), false)
                    .map(JsonNode::asString)
                    .toList();
            JsonNode value = point.get(i + 2);
            properties.put(words.getFirst(), words.size() == 1 ? value.asString() : words.get(value.asInt() + 1));
        }
        return properties;
    }
}
