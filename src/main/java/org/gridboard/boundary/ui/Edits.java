package org.gridboard.boundary.ui;

import java.util.Arrays;
import java.util.List;
import org.gridboard.boundary.partition.Edit;
import org.gridboard.boundary.partition.Piece;
import org.gridboard.map.DrawnEvent;
import org.gridboard.platform.RefusedException;
import org.locationtech.jts.geom.Coordinate;

/** What was drawn, typed or pressed with a tool, as the edit it means. */
final class Edits {

    private Edits() {}

    /** @throws RefusedException where not enough grids are chosen or too few places were drawn */
    static Edit drawn(Tool tool, Bench bench, DrawnEvent event, String name) {
        List<Coordinate> places = Arrays.stream(event.coordinates())
                .map(place -> new Coordinate(place[0], place[1]))
                .toList();
        return Vertices.are(event.kind())
                ? Vertices.drawn(event.kind(), places)
                : tool.edit(stroke(tool, bench, places, name));
    }

    /** As drawn, from places typed instead; none for what only takes its grids. @throws RefusedException as for drawn */
    static Edit typed(Tool tool, Bench bench, List<Coordinate> places, String name) {
        Stroke stroke = stroke(tool, bench, places, name);
        return tool == Tool.VERTICES ? Vertices.typed(piece(bench, stroke), places) : tool.edit(stroke);
    }

    private static Stroke stroke(Tool tool, Bench bench, List<Coordinate> places, String name) {
        if (bench.chosen().size() < tool.pieces()) {
            throw new RefusedException("boundary.refused.choose", tool.pieces());
        }
        if (tool.picks() && places.size() != 1) {
            throw new RefusedException("boundary.refused.place", places.size());
        }
        return new Stroke(bench.chosen(), places, name);
    }

    private static Piece piece(Bench bench, Stroke stroke) {
        return bench.piece(stroke.one()).orElseThrow();
    }
}
