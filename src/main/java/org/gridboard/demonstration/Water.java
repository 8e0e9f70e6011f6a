package org.gridboard.demonstration;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/** The town's lake and the canal that runs into it from the north. Metres. */
record Water(Geometry lake, Geometry canal) {

    private static final int LAKE_COLUMN = 12;
    private static final int LAKE_ROW = 5;
    private static final double CANAL_HALF_WIDTH = 8;

    static Water in(Lattice lattice) {
        int first = LAKE_ROW * Lattice.COLUMNS + LAKE_COLUMN;
        Geometry basin = lattice.outline(first)
                .union(lattice.outline(first + 1))
                .union(lattice.outline(first - Lattice.COLUMNS));
        Geometry lake = TopologyPreservingSimplifier.simplify(basin.buffer(-46).buffer(30), 2);
        var course = new ArrayList<Coordinate>();
        for (int row = LAKE_ROW; row < Lattice.ROWS; row++) {
            course.add(lattice.middle(row * Lattice.COLUMNS + LAKE_COLUMN + (row % 5 < 3 ? 0 : 1)));
        }
        return new Water(lake, canal(course).difference(lake.buffer(0.5)));
    }

    Geometry all() {
        return lake.union(canal).buffer(6);
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
