package org.gridboard.card;

import java.util.List;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.springframework.web.util.HtmlUtils;

/**
 * The outline of an area as a picture, north up. A degree east is drawn as long as it is on the ground in the middle of
 * the area.
 *
 * @param path what SVG calls path data; its longer side is {@link #SIDE} units
 */
public record Outline(long width, long height, String path) {

    static final int SIDE = 1000;
    private static final int MARGIN = 12;
    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="%d %d %d %d" role="img" aria-label="%s">\
            <path d="%s" fill="#e8f0fa" fill-rule="evenodd" stroke="#0b5cad" stroke-width="12" stroke-linejoin="round"/>\
            </svg>""";

    /** The outline of this geometry, EPSG:4326. */
    static Outline of(Geometry geometry) {
        Envelope box = geometry.getEnvelopeInternal();
        double eastward = Math.cos(Math.toRadians((box.getMinY() + box.getMaxY()) / 2));
        double scale = SIDE / Math.max(box.getWidth() * eastward, box.getHeight());
        var drawing = new Drawing(box, eastward * scale, scale);
        @SuppressWarnings("unchecked")
        List<LineString> rings = LinearComponentExtracter.getLines(geometry);
        return new Outline(
                Math.round(box.getWidth() * eastward * scale),
                Math.round(box.getHeight() * scale),
                rings.stream().map(drawing::ring).collect(Collectors.joining()));
    }

    /** The picture as an SVG element. @param label what a screen reader says */
    public String svg(String label) {
        return SVG.formatted(
                -MARGIN, -MARGIN, width + 2 * MARGIN, height + 2 * MARGIN, HtmlUtils.htmlEscape(label), path);
    }

    /** @param perLng units for a degree east, {@code perLat} for a degree north */
    private record Drawing(Envelope box, double perLng, double perLat) {

        String ring(LineString ring) {
            return List.of(ring.getCoordinates()).subList(0, ring.getNumPoints() - 1).stream()
                    .map(this::point)
                    .collect(Collectors.joining("L", "M", "Z"));
        }

        private String point(Coordinate at) {
            return Math.round((at.x - box.getMinX()) * perLng) + " " + Math.round((box.getMaxY() - at.y) * perLat);
        }
    }
}
