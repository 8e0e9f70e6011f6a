package org.gridboard.standing.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** Path data of SVG. */
final class PathData {

    private PathData() {}

    /** All lines and rings of a geometry. */
    static String of(Geometry geometry) {
        @SuppressWarnings("unchecked")
        List<LineString> lines = LinearComponentExtracter.getLines(geometry);
        return lines.stream()
                .map(line -> Stream.of(line.getCoordinates())
                        .map(PathData::point)
                        .collect(Collectors.joining("L", "M", line instanceof LinearRing ? "Z" : "")))
                .collect(Collectors.joining());
    }

    /** A line through points, broken where there is none. */
    static String through(List<? extends @Nullable Coordinate> points) {
        var path = new StringBuilder();
        boolean drawing = false;
        for (Coordinate point : points) {
            if (point != null) {
                path.append(drawing ? 'L' : 'M').append(point(point));
            }
            drawing = point != null;
        }
        return path.toString();
    }

    private static String point(Coordinate at) {
        return String.format(Locale.ROOT, "%.1f %.1f", at.x, at.y);
    }
}
