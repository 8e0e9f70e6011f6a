package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Rings that cross or touch themselves; made valid where that changes less than a hundredth of the area. */
final class InvalidRings {

    private static final double LITTLE = 0.01;

    private InvalidRings() {}

    static List<Fault> in(Partition partition) {
        var findings = new ArrayList<Fault>();
        for (Piece piece : partition.pieces()) {
            var validity = new IsValidOp(piece.shape());
            if (!validity.isValid()) {
                findings.add(new Fault(
                        FindingKind.INVALID_RING,
                        List.of(piece.id()),
                        validity.getValidationError().getCoordinate(),
                        SquareMetres.of(piece.shape()),
                        repair(piece)));
            }
        }
        return findings;
    }

    private static List<Edit> repair(Piece piece) {
        MultiPolygon fixed = Rings.area(GeometryFixer.fix(piece.shape()));
        double was = SquareMetres.of(piece.shape());
        return Math.abs(SquareMetres.of(fixed) - was) < LITTLE * was
                ? List.of(new Edit.Reshape(Map.of(piece.id(), fixed)))
                : List.of();
    }
}
