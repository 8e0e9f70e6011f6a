package org.gridboard.opendata;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A feature of GeoJSON. Its id is the area's code. */
record Feature(String type, String id, Map<String, @Nullable Object> properties, JsonNode geometry) {

    Feature(String id, Map<String, @Nullable Object> properties, JsonNode geometry) {
        this("Feature", id, properties, geometry);
    }
}
