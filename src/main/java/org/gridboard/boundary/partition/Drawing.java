package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** A new piece drawn over others: it takes what lies inside from whoever has it, and gaps of the ground too. */
final class Drawing {

    private Drawing() {}

    static Partition of(Partition partition, Edit.Draw draw) {
        String name = Partition.named(draw.name());
        Drawn drawn = Drawn.of(partition, draw.outline());
        Woven woven = Woven.of(partition, drawn.outline().getBoundary());
        var taken = new ArrayList<Polygon>();
        var changed = new ArrayList<Piece>();
        for (Piece piece : woven.partition().near(drawn.outline().getEnvelopeInternal())) {
            List<Polygon> faces = Faces.of(piece.shape(), woven.lines());
            List<Polygon> inside = faces.stream().filter(drawn::has).toList();
            if (inside.size() == faces.size()) {
                throw Refusal.NOTHING_LEFT.with(piece.name());
            }
            if (!inside.isEmpty()) {
                var rest = new ArrayList<>(faces);
                rest.removeAll(inside);
                changed.add(piece.shaped(Joined.of(rest)));
                taken.addAll(inside);
            }
        }
        taken.addAll(gaps(woven, drawn));
        if (taken.isEmpty()) {
            throw Refusal.OUTSIDE_COMMUNITY.with();
        }
        changed.add(new Piece(partition.nextId(), null, name, Joined.of(taken)));
        return woven.partition().sewnWith(changed);
    }

    private static List<Polygon> gaps(Woven woven, Drawn drawn) {
        Partition partition = woven.partition();
        var inside = new ArrayList<Polygon>();
        for (Polygon gap : Gaps.in(partition.ground(), partition.pieces())) {
            if (gap.getEnvelopeInternal().intersects(drawn.outline().getEnvelopeInternal())) {
                MultiPolygon area = Rings.of(List.of(gap));
                Faces.of(area, woven.lines()).stream()
                        .filter(drawn::has)
                        .filter(face -> SquareMetres.of(face) >= Faces.CRUMB)
                        .forEach(inside::add);
            }
        }
        return inside;
    }
}
