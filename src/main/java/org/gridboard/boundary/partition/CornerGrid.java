package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Corners by where they are, to find the one that is meant when two are nearly the same. */
final class CornerGrid {

    private record Cell(long column, long row) {}

    private final double reach;
    private final Map<Cell, List<Coordinate>> cells = new HashMap<>();

    /** @param reach degrees within which two corners are one */
    CornerGrid(double reach) {
        this.reach = reach;
    }

    void add(Geometry geometry) {
        for (Coordinate corner : geometry.getCoordinates()) {
            List<Coordinate> cell = cells.computeIfAbsent(cell(corner), none -> new ArrayList<>(1));
            if (!cell.contains(corner)) {
                cell.add(corner);
            }
        }
    }

    /** The nearest corner within reach, or the place itself. */
    Coordinate nearest(Coordinate place) {
        Coordinate nearest = place;
        double distance = Math.nextUp(reach);
        Cell middle = cell(place);
        for (long column = middle.column - 1; column <= middle.column + 1; column++) {
            for (long row = middle.row - 1; row <= middle.row + 1; row++) {
                for (Coordinate corner : cells.getOrDefault(new Cell(column, row), List.of())) {
                    if (corner.distance(place) < distance) {
                        nearest = corner;
                        distance = corner.distance(place);
                    }
                }
            }
        }
        return nearest;
    }

    private Cell cell(Coordinate place) {
        return new Cell((long) Math.floor(place.x / reach), (long) Math.floor(place.y / reach));
    }
}
