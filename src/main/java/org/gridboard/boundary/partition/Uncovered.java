package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Where pieces and ground differ: ground without a piece, and pieces beyond the ground. */
final class Uncovered {

    private Uncovered() {}

    static List<Fault> in(Partition partition) {
        var findings = new ArrayList<Fault>();
        if (partition.pieces().isEmpty()) {
            return findings;
        }
        MultiPolygon covered = Gaps.covered(partition.pieces());
        Rings.parts(OverlayNGRobust.overlay(partition.ground(), covered, OverlayNG.DIFFERENCE)).stream()
                .filter(Uncovered::counts)
                .limit(ShapeChecks.MOST)
                .forEach(gap -> findings.add(gap(partition, gap)));
        Rings.parts(OverlayNGRobust.overlay(covered, partition.ground(), OverlayNG.DIFFERENCE)).stream()
                .filter(Uncovered::counts)
                .limit(ShapeChecks.MOST)
                .forEach(outside -> findings.add(outside(partition, outside)));
        return findings;
    }

    private static Fault gap(Partition partition, Polygon gap) {
        Coordinate in = gap.getInteriorPoint().getCoordinate();
        List<Piece> near = partition.near(gap.getEnvelopeInternal());
        List<MultiPolygon> sewn =
                Seam.sewn(near.stream().map(Piece::shape).toList(), List.of(Rings.of(List.of(gap))), Seam.COMPUTED);
        var around = new ArrayList<Piece>();
        for (int i = 0; i < near.size(); i++) {
            around.add(near.get(i).shaped(sewn.get(i)));
        }
        Optional<PieceId> neighbour = new Borders(sewn.getLast()).nextTo(around).map(Piece::id);
        return new Fault(
                Slivers.isThin(gap) ? FindingKind.SLIVER : FindingKind.GAP,
                neighbour.map(List::of).orElse(List.of()),
                in,
                SquareMetres.of(gap),
                neighbour.map(id -> List.of(new Edit.Fill(id, in))).orElse(List.of()));
    }

    private static Fault outside(Partition partition, Polygon outside) {
        Optional<Piece> piece = partition.near(outside.getEnvelopeInternal()).stream()
                .filter(one -> one.shape().isValid())
                .max(Comparator.comparingDouble(one -> Guard.overlap(Rings.of(List.of(outside)), one.shape())));
        return new Fault(
                FindingKind.OUTSIDE,
                piece.map(one -> List.of(one.id())).orElse(List.of()),
                outside.getInteriorPoint().getCoordinate(),
                SquareMetres.of(outside),
                piece.map(one -> cutOff(partition, one)).orElse(List.of()));
    }

    private static List<Edit> cutOff(Partition partition, Piece piece) {
        MultiPolygon rest =
                Rings.area(OverlayNGRobust.overlay(piece.shape(), partition.ground(), OverlayNG.INTERSECTION));
        return rest.isEmpty() ? List.of() : List.of(new Edit.Reshape(Map.of(piece.id(), rest)));
    }

    private static boolean counts(Polygon part) {
        return SquareMetres.of(part) > Stored.MEANT;
    }
}
