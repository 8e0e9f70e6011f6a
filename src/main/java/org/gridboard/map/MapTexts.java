package org.gridboard.map;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The texts and signs of the map, as the component takes them. */
final class MapTexts {

    private static final String PREFIX = "map.";

    private MapTexts() {}

    /** Those whose key begins with {@code map.}, by the rest of their key. */
    static ObjectNode json(Map<String, String> texts) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        texts.forEach((key, text) -> {
            if (key.startsWith(PREFIX)) {
                json.put(key.substring(PREFIX.length()), text);
            }
        });
        return json;
    }
}
