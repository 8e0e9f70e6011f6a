package org.gridboard.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Polygon;

/**
 * The town's road net: a lattice of crossings, bent, turned and shaken so that no road is straight. Between two
 * neighbouring crossings runs one bent edge, which the blocks at both sides share point by point. Metres; a block has
 * the number {@code row × columns + column}, row 0 in the south.
 */
final class Lattice {

    static final int COLUMNS = 20;
    static final int ROWS = 17;

    private static final double WIDTH = 2600;
    private static final double HEIGHT = 2200;
    private static final double TURN = Math.toRadians(12);
    private static final double SHAKE = 8;

    private final Dice dice = Dice.of("lattice");
    private final double[] east = spread(COLUMNS, WIDTH);
    private final double[] north = spread(ROWS, HEIGHT);
    private final Coordinate[][] crossings = new Coordinate[COLUMNS + 1][ROWS + 1];
    private final Map<List<Integer>, List<Coordinate>> edges = new HashMap<>();

    Lattice() {
        for (int row = 0; row <= ROWS; row++) {
            for (int column = 0; column <= COLUMNS; column++) {
                crossings[column][row] = shaken(bent(east[column], north[row]));
            }
        }
        for (int row = 0; row <= ROWS; row++) {
            for (int column = 0; column <= COLUMNS; column++) {
                if (column < COLUMNS) {
                    edges.put(
                            List.of(column, row, column + 1, row),
                            bend(crossings[column][row], crossings[column + 1][row]));
                }
                if (row < ROWS) {
                    edges.put(
                            List.of(column, row, column, row + 1),
                            bend(crossings[column][row], crossings[column][row + 1]));
                }
            }
        }
    }

    /** The block's four corners, from the south-west against the clock. */
    Coordinate[] corners(int block) {
        int column = block % COLUMNS;
        int row = block / COLUMNS;
        return new Coordinate[] {
            crossings[column][row],
            crossings[column + 1][row],
            crossings[column + 1][row + 1],
            crossings[column][row + 1]
        };
    }

    Coordinate middle(int block) {
        return between(between(corners(block)[0], corners(block)[2]), between(corners(block)[1], corners(block)[3]));
    }

    Polygon outline(int block) {
        int column = block % COLUMNS;
        int row = block / COLUMNS;
        var ring = new CoordinateList();
        ring.addAll(edge(column, row, column + 1, row), false);
        ring.addAll(edge(column + 1, row, column + 1, row + 1), false);
        ring.addAll(edge(column, row + 1, column + 1, row + 1).reversed(), false);
        ring.addAll(edge(column, row, column, row + 1).reversed(), false);
        return LocalFrame.METRES.createPolygon(ring.toCoordinateArray());
    }

    /** The edge from one crossing to its neighbour in the east or north. */
    List<Coordinate> edge(int column, int row, int toColumn, int toRow) {
        List<Coordinate> edge = edges.get(List.of(column, row, toColumn, toRow));
        if (edge == null) {
            throw new IllegalArgumentException(
                    "no edge from " + column + ", " + row + " to " + toColumn + ", " + toRow);
        }
        return edge;
    }

    /** The blocks that share an edge with this one, those beyond the lattice left out. */
    static IntStream neighbours(int block) {
        int column = block % COLUMNS;
        return IntStream.of(
                        column > 0 ? block - 1 : -1,
                        column < COLUMNS - 1 ? block + 1 : -1,
                        block - COLUMNS,
                        block + COLUMNS)
                .filter(next -> next >= 0 && next < COLUMNS * ROWS);
    }

    static Coordinate between(Coordinate a, Coordinate b) {
        return new Coordinate((a.x + b.x) / 2, (a.y + b.y) / 2);
    }

    private double[] spread(int parts, double length) {
        double[] at = new double[parts + 1];
        for (int i = 1; i <= parts; i++) {
            at[i] = at[i - 1] + dice.between(0.75, 1.25);
        }
        double total = at[parts];
        for (int i = 0; i <= parts; i++) {
            at[i] = (at[i] / total - 0.5) * length;
        }
        return at;
    }

    private static Coordinate bent(double x, double y) {
        double bentX = x + 60 * Math.sin(y / 240 + 1.3) + 45 * Math.sin(x / 410 + y / 520);
        double bentY = y + 55 * Math.sin(x / 280 + 0.4) + 40 * Math.sin(x / 600 - y / 380);
        return new Coordinate(
                bentX * Math.cos(TURN) - bentY * Math.sin(TURN), bentX * Math.sin(TURN) + bentY * Math.cos(TURN));
    }

    private Coordinate shaken(Coordinate point) {
        return new Coordinate(point.x + dice.between(-SHAKE, SHAKE), point.y + dice.between(-SHAKE, SHAKE));
    }

    private List<Coordinate> bend(Coordinate from, Coordinate to) {
        var line = new ArrayList<Coordinate>();
        line.add(from);
        double bow = dice.between(-0.05, 0.05);
        for (double part : new double[] {0.33, 0.67}) {
            line.add(new Coordinate(
                    from.x + part * (to.x - from.x) - bow * (to.y - from.y),
                    from.y + part * (to.y - from.y) + bow * (to.x - from.x)));
        }
        line.add(to);
        return line;
    }
}
