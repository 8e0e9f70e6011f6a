package org.gridboard.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.LineStringExtracter;

/**
 * A road. There is one along every edge between two grids, and along most of those inside one. Edges that follow one another make one road.
 *
 * @param number counts the lattice lines, first those that run east, then those that run north
 */
record Road(int number, LineString line) {

    /** The number of the road around the lake. */
    static final int SHORE = -1;

    private static final double LEFT_OUT = 0.3;

    /** The roads of the town, which stop at the shore of the lake, and the road around it. */
    static List<Road> along(Lattice lattice, Map<Integer, String> gridOfBlock, Polygon shore) {
        var roads = new ArrayList<Road>();
        var prepared = PreparedGeometryFactory.prepare(shore);
        for (Road road : along(lattice, gridOfBlock)) {
            if (prepared.intersects(road.line())) {
                for (Object part : LineStringExtracter.getLines(road.line().difference(shore))) {
                    roads.add(new Road(road.number(), (LineString) part));
                }
            } else {
                roads.add(road);
            }
        }
        roads.add(new Road(
                SHORE,
                LocalFrame.METRES.createLineString(shore.getExteriorRing().getCoordinateSequence())));
        return roads;
    }

    private static List<Road> along(Lattice lattice, Map<Integer, String> gridOfBlock) {
        var roads = new ArrayList<Road>();
        for (int row = 0; row <= Lattice.ROWS; row++) {
            var run = new ArrayList<List<Coordinate>>();
            for (int column = 0; column < Lattice.COLUMNS; column++) {
                if (isRoad(gridOfBlock, block(column, row - 1), block(column, row))) {
                    run.add(lattice.edge(column, row, column + 1, row));
                } else {
                    end(row, run, roads);
                }
            }
            end(row, run, roads);
        }
        for (int column = 0; column <= Lattice.COLUMNS; column++) {
            var run = new ArrayList<List<Coordinate>>();
            for (int row = 0; row < Lattice.ROWS; row++) {
                if (isRoad(gridOfBlock, block(column - 1, row), block(column, row))) {
                    run.add(lattice.edge(column, row, column, row + 1));
                } else {
                    end(Lattice.ROWS + 1 + column, run, roads);
                }
            }
            end(Lattice.ROWS + 1 + column, run, roads);
        }
        return roads;
    }

    private static boolean isRoad(Map<Integer, String> gridOfBlock, int one, int other) {
        String grid = gridOfBlock.getOrDefault(one, "");
        return !grid.equals(gridOfBlock.getOrDefault(other, ""))
                || !grid.isEmpty() && !Dice.of("road", one, other).chance(LEFT_OUT);
    }

    /** −1 where the lattice has no such block. */
    private static int block(int column, int row) {
        boolean inside = column >= 0 && column < Lattice.COLUMNS && row >= 0 && row < Lattice.ROWS;
        return inside ? row * Lattice.COLUMNS + column : -1;
    }

    private static void end(int number, List<List<Coordinate>> run, List<Road> roads) {
        if (!run.isEmpty()) {
            var points = new CoordinateList();
            run.forEach(edge -> points.addAll(edge, false));
            roads.add(new Road(number, LocalFrame.METRES.createLineString(points.toCoordinateArray())));
            run.clear();
        }
    }
}
