package org.gridboard.boundary.ui;

import java.util.ArrayList;
import java.util.List;
import org.gridboard.boundary.partition.PieceId;
import org.gridboard.platform.RefusedException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/**
 * What was drawn or typed for a tool.
 *
 * @param pieces the chosen pieces, in the order in which they were chosen: as many as the tool wants
 * @param places degrees, EPSG:4326
 * @param name of the new grid, where one comes of it
 */
record Stroke(List<PieceId> pieces, List<Coordinate> places, String name) {

    private static final GeometryFactory GEOMETRY = new GeometryFactory(new PrecisionModel(), 4326);
    private static final int OF_A_LINE = 2;
    private static final int OF_AN_AREA = 3;

    Stroke {
        pieces = List.copyOf(pieces);
        places = List.copyOf(places);
    }

    PieceId one() {
        return pieces.getFirst();
    }

    PieceId other() {
        return pieces.getLast();
    }

    Coordinate place(int index) {
        return places.get(index);
    }

    /** @throws RefusedException for fewer than two places */
    LineString line() {
        if (places.size() < OF_A_LINE) {
            throw new RefusedException("boundary.refused.line", places.size());
        }
        return GEOMETRY.createLineString(places.toArray(Coordinate[]::new));
    }

    /** The polygon with these corners, closed where the last is not the first. @throws RefusedException for fewer than three */
    Polygon area() {
        var ring = new ArrayList<>(places);
        if (ring.size() > 1 && ring.getFirst().equals2D(ring.getLast())) {
            ring.removeLast();
        }
        if (ring.size() < OF_AN_AREA) {
            throw new RefusedException("boundary.refused.area", ring.size());
        }
        ring.add(ring.getFirst());
        return GEOMETRY.createPolygon(ring.toArray(Coordinate[]::new));
    }
}
