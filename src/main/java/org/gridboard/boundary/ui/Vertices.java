package org.gridboard.boundary.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gridboard.boundary.partition.Edit;
import org.gridboard.boundary.partition.Piece;
import org.gridboard.map.DrawnKind;
import org.gridboard.platform.RefusedException;
import org.locationtech.jts.geom.Coordinate;

/** The edits of single vertices, dragged or typed. */
final class Vertices {

    private Vertices() {}

    /** Whether a vertex was moved, added or removed, rather than something drawn. */
    static boolean are(DrawnKind kind) {
        return kind != DrawnKind.LINE && kind != DrawnKind.AREA;
    }

    /** @throws RefusedException where the places are not as many as the kind has */
    static Edit drawn(DrawnKind kind, List<Coordinate> places) {
        if (places.size() != (kind == DrawnKind.REMOVE_VERTEX ? 1 : 2)) {
            throw new RefusedException("boundary.refused.typed.vertices", places.size());
        }
        return switch (kind) {
            case MOVE_VERTEX -> new Edit.MoveVertex(places.getFirst(), places.getLast());
            case ADD_VERTEX -> new Edit.AddVertex(places.getFirst(), places.getLast());
            case REMOVE_VERTEX -> new Edit.RemoveVertex(places.getFirst());
            case LINE, AREA -> throw new RefusedException("boundary.refused.tool");
        };
    }

    /**
     * One place: a vertex there, on the nearest edge. Two: the vertex of the piece nearest to the first goes to the second.
     *
     * @throws RefusedException for none, or more than two
     */
    static Edit typed(Piece piece, List<Coordinate> places) {
        return switch (places.size()) {
            case 1 -> new Edit.AddVertex(places.getFirst(), places.getFirst());
            case 2 -> new Edit.MoveVertex(nearest(piece, places.getFirst()), places.getLast());
            default -> throw new RefusedException("boundary.refused.typed.vertices", places.size());
        };
    }

    private static Coordinate nearest(Piece piece, Coordinate place) {
        return Arrays.stream(piece.shape().getCoordinates())
                .min(Comparator.comparingDouble(place::distance))
                .orElseThrow();
    }
}
