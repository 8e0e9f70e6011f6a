package org.gridboard.boundary.partition;

import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** A hole cut into a piece, and a gap filled. */
final class Holes {

    private Holes() {}

    static Partition cut(Partition partition, Edit.Cut cut) {
        Piece piece = partition.piece(cut.piece());
        Refusal.ifUnusable(cut.hole());
        if (!PreparedGeometryFactory.prepare(piece.shape()).containsProperly(cut.hole())) {
            throw Refusal.HOLE_TOUCHES.with(piece.name());
        }
        return partition.with(List.of(
                piece.shaped(Rings.area(OverlayNGRobust.overlay(piece.shape(), cut.hole(), OverlayNG.DIFFERENCE)))));
    }

    static Partition fill(Partition partition, Edit.Fill fill) {
        Piece piece = partition.piece(fill.piece());
        MultiPolygon gap = Rings.of(List.of(gap(partition, fill.in())));
        List<Piece> near = partition.near(gap.getEnvelopeInternal());
        List<MultiPolygon> sewn = Seam.sewn(near.stream().map(Piece::shape).toList(), List.of(gap), Seam.COMPUTED);
        MultiPolygon bordering = near.contains(piece) ? sewn.get(near.indexOf(piece)) : piece.shape();
        if (!new Borders(bordering).touch(sewn.getLast())) {
            throw Refusal.NOT_BORDERING.with(piece.name());
        }
        return partition.sewnWith(List.of(piece.shaped(Joined.of(List.of(bordering, sewn.getLast())))));
    }

    private static Polygon gap(Partition partition, Coordinate in) {
        Point place = Rings.DEGREES.createPoint(in);
        return Gaps.in(partition.ground(), partition.pieces()).stream()
                .filter(gap -> gap.distance(place) <= Anchor.DRAWN)
                .min(Comparator.comparingDouble(gap -> gap.distance(place)))
                .orElseThrow(() -> Refusal.NO_GAP.with(Refusal.place(in)));
    }
}
