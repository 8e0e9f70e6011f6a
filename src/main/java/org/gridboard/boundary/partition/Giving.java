package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** A part of a piece given to its neighbour. */
final class Giving {

    private Giving() {}

    static Partition of(Partition partition, Edit.Give give) {
        Piece from = partition.piece(give.from());
        Piece to = partition.piece(give.to());
        if (from.id().equals(to.id())) {
            throw Refusal.SAME_PIECE.with(from.name());
        }
        Drawn drawn = Drawn.of(partition, give.part());
        Woven woven = Woven.of(partition, drawn.outline().getBoundary());
        List<Polygon> faces = Faces.of(woven.partition().piece(from.id()).shape(), woven.lines());
        List<Polygon> given = faces.stream().filter(drawn::has).toList();
        var kept = new ArrayList<>(faces);
        kept.removeAll(given);
        if (given.isEmpty()) {
            throw Refusal.NOTHING_INSIDE.with(from.name());
        }
        if (kept.isEmpty()) {
            throw Refusal.NOTHING_LEFT.with(from.name());
        }
        MultiPolygon receiving = woven.partition().piece(to.id()).shape();
        var borders = new Borders(receiving);
        if (!given.stream().allMatch(borders::touch)) {
            throw Refusal.NOT_BORDERING.with(to.name());
        }
        var grown = new ArrayList<Polygon>(given);
        grown.addAll(Rings.parts(receiving));
        return woven.partition().with(List.of(from.shaped(Joined.of(kept)), to.shaped(Joined.of(grown))));
    }
}
