package org.gridboard.exchange.outline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gridboard.exchange.Reason;
import tools.jackson.databind.JsonNode;

/**
 * A GeoJSON geometry, checked as far as that needs no geometry library: what is left is safe to hand to PostGIS.
 *
 * @param type such as {@code MultiPolygon}
 * @param json without any reference system of its own
 */
record Shape(String type, String json) {

    private static final int RING_POSITIONS = 4;
    private static final int LINE_POSITIONS = 2;
    private static final double LARGEST_METRES = 1e8;

    /** How deep the positions lie in the coordinates of each type. */
    private static final Map<String, Integer> DEPTH =
            Map.of("LineString", 1, "MultiLineString", 2, "Polygon", 2, "MultiPolygon", 3);

    /** What is wrong with a geometry. */
    record Fault(Reason reason, List<String> parameters) {

        Fault(Reason reason, Object... parameters) {
            this(reason, List.of(parameters).stream().map(String::valueOf).toList());
        }
    }

    static Shape of(JsonNode geometry) {
        String type = geometry.path("type").asString("");
        return new Shape(type, "{\"type\":\"" + type + "\",\"coordinates\":" + geometry.path("coordinates") + "}");
    }

    /** @param degrees whether the coordinates are longitude and latitude */
    static Optional<Fault> fault(JsonNode geometry, boolean degrees) {
        if (geometry.isMissingNode() || geometry.isNull()) {
            return Optional.of(new Fault(Reason.GEOMETRY_MISSING));
        }
        String type = geometry.path("type").asString("");
        Integer depth = DEPTH.get(type);
        if (depth == null) {
            return Optional.of(new Fault(Reason.GEOMETRY_TYPE, type));
        }
        return part(geometry.path("coordinates"), depth, type.endsWith("Polygon"), degrees);
    }

    private static Optional<Fault> part(JsonNode part, int depth, boolean ring, boolean degrees) {
        if (!part.isArray() || part.isEmpty()) {
            return Optional.of(new Fault(Reason.GEOMETRY_MALFORMED));
        }
        if (depth == 1) {
            boolean tooShort = part.size() < (ring ? RING_POSITIONS : LINE_POSITIONS);
            boolean open = ring && !part.get(0).equals(part.get(part.size() - 1));
            if (tooShort || open) {
                return Optional.of(new Fault(Reason.GEOMETRY_MALFORMED));
            }
        }
        for (JsonNode inner : part) {
            Optional<Fault> fault = depth > 1 ? part(inner, depth - 1, ring, degrees) : position(inner, degrees);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> position(JsonNode position, boolean degrees) {
        if (!position.isArray()
                || position.size() < 2
                || !position.get(0).isNumber()
                || !position.get(1).isNumber()) {
            return Optional.of(new Fault(Reason.GEOMETRY_MALFORMED));
        }
        double x = Math.abs(position.get(0).asDouble());
        double y = Math.abs(position.get(1).asDouble());
        boolean fits = degrees ? x <= 180 && y <= 90 : x <= LARGEST_METRES && y <= LARGEST_METRES;
        if (fits) {
            return Optional.empty();
        }
        boolean swapped = degrees && x <= 90 && y <= 180;
        return Optional.of(new Fault(
                swapped ? Reason.COORDINATES_LOOK_SWAPPED : Reason.COORDINATES_OUT_OF_RANGE,
                shown(position.get(0)),
                shown(position.get(1))));
    }

    private static String shown(JsonNode number) {
        return String.format(Locale.ROOT, "%.6f", number.asDouble()).replaceFirst("\\.?0+$", "");
    }
}
