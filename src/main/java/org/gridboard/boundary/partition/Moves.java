package org.gridboard.boundary.partition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Which blocks change sides: those nearest to the common edge first, of equally near ones the one that lengthens the new edge least. The larger
 * piece stays connected, and so does the smaller, since only a block that borders it is moved.
 */
final class Moves {

    private final List<Block> blocks;
    private final double[] distance;
    private final double[] outer;
    private final double[][] border;

    Moves(List<Block> blocks, Piece larger, Piece smaller) {
        this.blocks = blocks;
        Geometry edge = OverlayNGRobust.overlay(
                larger.shape().getBoundary(), smaller.shape().getBoundary(), OverlayNG.INTERSECTION);
        var corners = new ArrayList<Coordinate>();
        blocks.forEach(block -> block.faces().forEach(face -> corners.addAll(List.of(face.getCoordinates()))));
        MultiPolygon beyond = new Nodes(corners, Seam.COMPUTED).in(smaller.shape());
        var beyondBorders = new Borders(beyond);
        int count = blocks.size();
        distance = blocks.stream()
                .mapToDouble(block -> block.footprint().distance(edge))
                .toArray();
        outer = blocks.stream()
                .mapToDouble(block -> block.borderWith(beyondBorders))
                .toArray();
        border = new double[count][count];
        for (int i = 0; i < count; i++) {
            Borders borders = blocks.get(i).borders();
            for (int j = 0; j < i; j++) {
                border[i][j] = blocks.get(j).borderWith(borders);
                border[j][i] = border[i][j];
            }
        }
    }

    /** The ground that changes sides, where that brings both nearer to the range. */
    Optional<List<Block>> best(int larger, int smaller, Range range) {
        var moved = new BitSet();
        var best = new BitSet();
        int from = larger;
        int to = smaller;
        int least = range.beyond(from) + range.beyond(to);
        int block = next(moved, from, to, range);
        while (block >= 0 && least > 0) {
            moved.set(block);
            from -= blocks.get(block).households();
            to += blocks.get(block).households();
            if (range.beyond(from) + range.beyond(to) < least) {
                least = range.beyond(from) + range.beyond(to);
                best = (BitSet) moved.clone();
            }
            block = next(moved, from, to, range);
        }
        return best.isEmpty()
                ? Optional.empty()
                : Optional.of(best.stream().mapToObj(blocks::get).toList());
    }

    private int next(BitSet moved, int from, int to, Range range) {
        int now = range.beyond(from) + range.beyond(to);
        return IntStream.range(0, blocks.size())
                .filter(block -> !moved.get(block) && reached(block, moved) > Borders.TOUCHING)
                .filter(block -> beyondAfter(block, from, to, range) <= now)
                .filter(block -> stayConnected(moved, block))
                .boxed()
                .min(Comparator.<Integer>comparingDouble(block -> distance[block])
                        .thenComparingDouble(block -> lengthens(block, moved)))
                .orElse(-1);
    }

    private int beyondAfter(int block, int from, int to, Range range) {
        int households = blocks.get(block).households();
        return range.beyond(from - households) + range.beyond(to + households);
    }

    /** Metres of edge with what is on the other side. */
    private double reached(int block, BitSet moved) {
        return outer[block]
                + moved.stream().mapToDouble(other -> border[block][other]).sum();
    }

    private double lengthens(int block, BitSet moved) {
        return IntStream.range(0, blocks.size())
                        .filter(other -> !moved.get(other))
                        .mapToDouble(other -> border[block][other])
                        .sum()
                - reached(block, moved);
    }

    private boolean stayConnected(BitSet moved, int leaving) {
        var rest = new BitSet();
        rest.set(0, blocks.size());
        rest.andNot(moved);
        rest.clear(leaving);
        if (rest.isEmpty()) {
            return false;
        }
        var todo = new ArrayDeque<Integer>(List.of(rest.nextSetBit(0)));
        rest.clear(todo.getFirst());
        while (!todo.isEmpty()) {
            int block = todo.remove();
            for (int next = rest.nextSetBit(0); next >= 0; next = rest.nextSetBit(next + 1)) {
                if (border[block][next] > Borders.TOUCHING) {
                    rest.clear(next);
                    todo.add(next);
                }
            }
        }
        return rest.isEmpty();
    }
}
