package org.gridboard.boundary.partition;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.coverage.CoveragePolygonValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Looks at what an edit has made before anybody else does: a partition is not made worse than it was. */
final class Guard {

    /** Square metres that rounding may change. */
    private static final double ROUNDING = 0.01;

    private Guard() {}

    /**
     * @param keepsGround whether the edit only moves area from one piece to another
     * @throws org.gridboard.platform.RefusedException saying what is wrong, and where
     */
    static void check(Partition before, Partition after, boolean keepsGround) {
        Set<PieceId> changed = after.changedFrom(before);
        List<Piece> present =
                changed.stream().filter(after::has).map(after::piece).toList();
        for (Piece piece : present) {
            checkRings(before, piece);
        }
        for (Piece piece : present) {
            checkOverlaps(before, after, piece);
        }
        if (keepsGround) {
            double was = changed.stream()
                    .filter(before::has)
                    .mapToDouble(id -> area(before.piece(id)))
                    .sum();
            double is = present.stream().mapToDouble(Guard::area).sum();
            if (Math.abs(was - is) > ROUNDING) {
                throw Refusal.CHANGES_AREA.with(Math.abs(was - is));
            }
        }
    }

    private static void checkRings(Partition before, Piece piece) {
        if (piece.shape().getNumPoints() > Refusal.MOST_VERTICES) {
            throw Refusal.TOO_MANY_VERTICES.with(piece.shape().getNumPoints(), Refusal.MOST_VERTICES);
        }
        if (piece.shape().isEmpty()) {
            throw Refusal.NOTHING_LEFT.with(piece.name());
        }
        var validity = new IsValidOp(piece.shape());
        boolean wasValid =
                !before.has(piece.id()) || before.piece(piece.id()).shape().isValid();
        if (!validity.isValid() && wasValid) {
            throw Refusal.RING_CROSSES.with(
                    piece.name(), Refusal.place(validity.getValidationError().getCoordinate()));
        }
    }

    private static void checkOverlaps(Partition before, Partition after, Piece piece) {
        List<Piece> others = others(after, piece);
        if (fits(piece.shape(), others) || overlap(piece.shape(), others) <= ROUNDING) {
            return;
        }
        double was = before.has(piece.id())
                ? overlap(before.piece(piece.id()).shape(), others(before, before.piece(piece.id())))
                : 0;
        if (overlap(piece.shape(), others) > was + ROUNDING) {
            Piece other = others.stream()
                    .max(Comparator.comparingDouble(next -> overlap(piece.shape(), next.shape())))
                    .orElseThrow();
            Geometry shared = OverlayNGRobust.overlay(piece.shape(), other.shape(), OverlayNG.INTERSECTION);
            throw Refusal.OVERLAPS.with(
                    piece.name(),
                    other.name(),
                    Refusal.place(shared.getInteriorPoint().getCoordinate()));
        }
    }

    /** Whether an area and those around it share their edges exactly, and nothing else. */
    static boolean fits(MultiPolygon area, List<Piece> others) {
        return CoveragePolygonValidator.validate(
                        area, others.stream().map(Piece::shape).toArray(Geometry[]::new))
                .isEmpty();
    }

    static List<Piece> others(Partition partition, Piece piece) {
        return partition.near(piece.shape().getEnvelopeInternal()).stream()
                .filter(other -> !other.id().equals(piece.id()))
                .toList();
    }

    private static double overlap(MultiPolygon area, List<Piece> others) {
        return others.stream()
                .mapToDouble(other -> overlap(area, other.shape()))
                .sum();
    }

    /** Square metres; what is not valid has no area that could be shared. */
    static double overlap(MultiPolygon one, MultiPolygon other) {
        return one.isValid() && other.isValid()
                ? SquareMetres.of(OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION))
                : 0;
    }

    private static double area(Piece piece) {
        return SquareMetres.of(piece.shape());
    }
}
