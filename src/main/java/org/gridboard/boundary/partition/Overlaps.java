package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** What two pieces both cover; mended by rule 1: the first keeps it. */
final class Overlaps {

    private Overlaps() {}

    static List<Fault> in(Partition partition) {
        var findings = new ArrayList<Fault>();
        for (Piece piece : partition.pieces()) {
            List<Piece> others = Guard.others(partition, piece);
            if (piece.shape().isValid() && !Guard.fits(piece.shape(), others)) {
                others.stream()
                        .filter(other -> Piece.FIRST.compare(piece, other) < 0
                                && other.shape().isValid())
                        .filter(other -> Guard.overlap(piece.shape(), other.shape()) > Stored.MEANT)
                        .forEach(other -> findings.add(finding(piece, other)));
            }
        }
        return findings;
    }

    private static Fault finding(Piece first, Piece later) {
        Geometry shared = OverlayNGRobust.overlay(first.shape(), later.shape(), OverlayNG.INTERSECTION);
        MultiPolygon rest = Rings.area(OverlayNGRobust.overlay(later.shape(), first.shape(), OverlayNG.DIFFERENCE));
        return new Fault(
                FindingKind.OVERLAP,
                List.of(first.id(), later.id()),
                Rings.area(shared).getInteriorPoint().getCoordinate(),
                SquareMetres.of(shared),
                List.of(new Edit.Reshape(Map.of(later.id(), rest))));
    }
}
