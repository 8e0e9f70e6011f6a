package org.gridboard.exchange;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What is planted in the real workbook, by label. */
final class Planted {

    private Planted() {}

    static Map<String, Integer> in(Path file) {
        var planted = new LinkedHashMap<String, Integer>();
        JsonMapper.shared()
                .readTree(file)
                .path("planted")
                .properties()
                .forEach(entry -> planted.put(entry.getKey(), entry.getValue().asInt()));
        return planted;
    }
}
