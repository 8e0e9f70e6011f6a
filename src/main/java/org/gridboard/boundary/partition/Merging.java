package org.gridboard.boundary.partition;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Geometry;

/**
 * Two neighbours made one; the one with more households goes on, the other is retired (rule 2). A grid that is not new goes on before one that
 * is: a code is not given up for none.
 */
final class Merging {

    private Merging() {}

    static Partition of(Partition partition, Edit.Merge merge, ToDoubleFunction<Geometry> weight) {
        Piece one = partition.piece(merge.one());
        Piece other = partition.piece(merge.other());
        if (one.id().equals(other.id())) {
            throw Refusal.SAME_PIECE.with(one.name());
        }
        if (!new Borders(one.shape()).touch(other.shape())) {
            throw Refusal.DO_NOT_TOUCH.with(one.name(), other.name());
        }
        Piece staying = staying(one, other, weight);
        Piece leaving = staying == one ? other : one;
        return partition
                .without(leaving.id())
                .with(List.of(staying.shaped(Joined.of(List.of(one.shape(), other.shape())))));
    }

    private static Piece staying(Piece one, Piece other, ToDoubleFunction<Geometry> weight) {
        if ((one.code() == null) != (other.code() == null)) {
            return one.code() == null ? other : one;
        }
        return Weights.heavier(one.shape(), other.shape(), weight) == one.shape() ? one : other;
    }
}
