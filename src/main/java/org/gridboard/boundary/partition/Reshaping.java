package org.gridboard.boundary.partition;

import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Pieces with other shapes: an accepted balance or a repair. What they covered of the ground stays covered. */
final class Reshaping {

    private Reshaping() {}

    static Partition of(Partition partition, Edit.Reshape reshape) {
        Set<PieceId> ids = reshape.shapes().keySet();
        List<Piece> changed = partition.reshaped(reshape.shapes());
        changed.stream().filter(piece -> piece.shape().isEmpty()).findFirst().ifPresent(piece -> {
            throw Refusal.NOTHING_LEFT.with(partition.piece(piece.id()).name());
        });
        Partition after = partition.sewnWith(changed);
        Geometry was = Gaps.covered(ids.stream().map(partition::piece).toList());
        Geometry is = Gaps.covered(ids.stream().map(after::piece).toList());
        checkCovered(after, minus(was, is));
        checkInside(partition, minus(is, was));
        return after;
    }

    private static void checkCovered(Partition after, Geometry lost) {
        if (SquareMetres.of(lost) >= Stored.MEANT) {
            Geometry ground = OverlayNGRobust.overlay(lost, after.ground(), OverlayNG.INTERSECTION);
            Geometry bare = minus(ground, Gaps.covered(after.near(lost.getEnvelopeInternal())));
            refuseIfMuch(Refusal.UNCOVERS, bare);
        }
    }

    private static void checkInside(Partition before, Geometry gained) {
        if (SquareMetres.of(gained) >= Stored.MEANT) {
            refuseIfMuch(Refusal.GROWS_OUT, minus(gained, before.ground()));
        }
    }

    private static Geometry minus(Geometry whole, Geometry part) {
        return OverlayNGRobust.overlay(whole, part, OverlayNG.DIFFERENCE);
    }

    private static void refuseIfMuch(Refusal refusal, Geometry area) {
        if (SquareMetres.of(area) >= Stored.MEANT) {
            throw refusal.with(Refusal.place(area.getInteriorPoint().getCoordinate()));
        }
    }
}
