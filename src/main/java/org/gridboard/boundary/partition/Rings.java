package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.geom.util.PolygonExtracter;

/** The rings of areas, read and written coordinate by coordinate. */
final class Rings {

    static final GeometryFactory DEGREES = new GeometryFactory(new PrecisionModel(), 4326);

    private Rings() {}

    /** The coordinates of each ring or line. */
    static List<Coordinate[]> lines(Geometry geometry) {
        List<?> lines = LinearComponentExtracter.getLines(geometry);
        return lines.stream().map(line -> ((Geometry) line).getCoordinates()).toList();
    }

    static List<Polygon> parts(Geometry geometry) {
        List<?> parts = PolygonExtracter.getPolygons(geometry);
        return parts.stream()
                .map(Polygon.class::cast)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** What of this has an area. */
    static MultiPolygon area(Geometry geometry) {
        return geometry instanceof MultiPolygon whole && whole.getSRID() == DEGREES.getSRID()
                ? whole
                : of(parts(geometry));
    }

    static MultiPolygon of(List<Polygon> parts) {
        MultiPolygon area = DEGREES.createMultiPolygon(parts.toArray(Polygon[]::new));
        area.setSRID(DEGREES.getSRID());
        return area;
    }

    /** The same area with each ring rewritten; a ring without three corners left is dropped. Rings that stay the same array stay the same. */
    static MultiPolygon rewritten(MultiPolygon area, UnaryOperator<Coordinate[]> rewrite) {
        var changed = new boolean[1];
        UnaryOperator<Coordinate[]> watched = ring -> {
            Coordinate[] after = rewrite.apply(ring);
            changed[0] |= after != ring;
            return after;
        };
        List<Polygon> parts = parts(area).stream()
                .map(part -> part(part, watched))
                .filter(Objects::nonNull)
                .toList();
        return changed[0] ? of(parts) : area;
    }

    private static @Nullable Polygon part(Polygon part, UnaryOperator<Coordinate[]> rewrite) {
        LinearRing shell = ring(part.getExteriorRing(), rewrite);
        List<LinearRing> holes = IntStream.range(0, part.getNumInteriorRing())
                .mapToObj(part::getInteriorRingN)
                .map(hole -> ring(hole, rewrite))
                .filter(Objects::nonNull)
                .toList();
        return shell == null ? null : DEGREES.createPolygon(shell, holes.toArray(LinearRing[]::new));
    }

    private static @Nullable LinearRing ring(LinearRing ring, UnaryOperator<Coordinate[]> rewrite) {
        Coordinate[] corners = CoordinateArrays.removeRepeatedPoints(rewrite.apply(ring.getCoordinates()));
        return corners.length < 4 ? null : DEGREES.createLinearRing(corners);
    }

    /** A ring from its corners, each once. */
    static Coordinate[] closed(List<Coordinate> corners) {
        var ring = new ArrayList<>(corners);
        if (!ring.isEmpty()) {
            ring.add(ring.getFirst().copy());
        }
        return ring.toArray(Coordinate[]::new);
    }

    static MultiLineString net(Stream<Coordinate[]> lines) {
        return DEGREES.createMultiLineString(
                lines.map(DEGREES::createLineString).toArray(LineString[]::new));
    }
}
