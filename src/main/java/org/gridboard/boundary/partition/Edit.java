package org.gridboard.boundary.partition;

import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** One step of drawing. Shared edges stay shared: what moves for one grid moves for its neighbours. EPSG:4326. */
public sealed interface Edit {

    /** A vertex is moved, in every ring that has it. */
    record MoveVertex(Coordinate from, Coordinate to) implements Edit {}

    /** The edge nearest to {@code on} gets a vertex at {@code to}, in every ring that has that edge. */
    record AddVertex(Coordinate on, Coordinate to) implements Edit {}

    record RemoveVertex(Coordinate at) implements Edit {}

    /** The piece is divided in two along a line that crosses it once; the weightier part goes on being the grid it was. */
    record Split(PieceId piece, LineString line, String name) implements Edit {}

    /** Two pieces that share an edge become one; the weightier goes on being the grid it was. */
    record Merge(PieceId one, PieceId other) implements Edit {}

    /** What of {@code from} lies in the polygon goes to its neighbour. */
    record Give(PieceId from, PieceId to, Polygon part) implements Edit {}

    /** The polygon is taken out of the piece and belongs to nobody until it is filled. */
    record Cut(PieceId piece, Polygon hole) implements Edit {}

    /** The gap around the place goes to the piece that borders it. */
    record Fill(PieceId piece, Coordinate in) implements Edit {}

    /** A new grid: what of the polygon lies in the community, taken from whoever has it. */
    record Draw(Polygon outline, String name) implements Edit {}

    record Rename(PieceId piece, String name) implements Edit {}

    /** Pieces get other shapes that cover what they covered: an accepted balance, a repair. */
    record Reshape(Map<PieceId, MultiPolygon> shapes) implements Edit {}
}
