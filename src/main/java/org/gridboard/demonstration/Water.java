package org.gridboard.demonstration;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.buffer.BufferOp;

/** The town's lake, with a road around it and a park along the road, and the canal that runs into it from the north. Metres. */
record Water(Geometry lake, Geometry canal) {

    private static final int LAKE_COLUMN = 12;
    private static final int LAKE_ROW = 5;
    private static final double LAKE_RADIUS = 135;
    private static final double SHORE = 14;
    private static final double PARK = 62;
    private static final double CANAL_HALF_WIDTH = 10;
    private static final int LAKE_POINTS = 72;

    static Water in(Lattice lattice) {
        Geometry lake = lake(lattice.corners(LAKE_ROW * Lattice.COLUMNS + LAKE_COLUMN)[0]);
        var course = new ArrayList<Coordinate>();
        course.add(lake.getCentroid().getCoordinate());
        for (int row = LAKE_ROW + 2; row < Lattice.ROWS; row++) {
            course.add(lattice.middle(row * Lattice.COLUMNS + LAKE_COLUMN + (row % 5 < 3 ? 0 : 1)));
        }
        Coordinate last = course.getLast();
        course.add(new Coordinate(last.x - 20, last.y + 300));
        return new Water(lake, canal(course).difference(lake));
    }

    /** What is kept free of buildings: the water, and the park around the lake. */
    Geometry kept() {
        return lake.buffer(PARK).union(canal.buffer(6));
    }

    /** The lake and its shore, which roads go around. */
    Polygon shore() {
        return (Polygon) lake.buffer(SHORE);
    }

    private static Geometry lake(Coordinate middle) {
        var ring = new Coordinate[LAKE_POINTS + 1];
        for (int i = 0; i < LAKE_POINTS; i++) {
            double angle = 2 * Math.PI * i / LAKE_POINTS;
            double radius = LAKE_RADIUS
                    * (1
                            + 0.16 * Math.sin(2 * angle + 0.6)
                            + 0.1 * Math.sin(3 * angle + 2)
                            + 0.04 * Math.sin(7 * angle));
            ring[i] = new Coordinate(
                    middle.x + 1.25 * radius * Math.cos(angle), middle.y + 0.85 * radius * Math.sin(angle));
        }
        ring[LAKE_POINTS] = ring[0];
        return LocalFrame.METRES.createPolygon(ring);
    }

    private static Geometry canal(List<Coordinate> course) {
        var smooth = course.toArray(Coordinate[]::new);
        for (int round = 0; round < 3; round++) {
            smooth = cornersCut(smooth);
        }
        return BufferOp.bufferOp(LocalFrame.METRES.createLineString(smooth), CANAL_HALF_WIDTH);
    }

    /** Chaikin's corner cutting. */
    private static Coordinate[] cornersCut(Coordinate[] line) {
        var cut = new ArrayList<Coordinate>();
        cut.add(line[0]);
        for (int i = 0; i < line.length - 1; i++) {
            cut.add(mixed(line[i], line[i + 1], 0.25));
            cut.add(mixed(line[i], line[i + 1], 0.75));
        }
        cut.add(line[line.length - 1]);
        return cut.toArray(Coordinate[]::new);
    }

    private static Coordinate mixed(Coordinate from, Coordinate to, double part) {
        return new Coordinate(from.x + part * (to.x - from.x), from.y + part * (to.y - from.y));
    }
}
