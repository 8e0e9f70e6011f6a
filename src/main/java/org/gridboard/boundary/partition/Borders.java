package org.gridboard.boundary.partition;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;

/** The edges of an area, and how much of them another one shares. */
final class Borders {

    /** Metres: who shares less only touches. */
    static final double TOUCHING = 0.1;

    private final Plane plane;
    private final Geometry area;
    private final Set<LineSegment> edges = new HashSet<>();

    Borders(Geometry area) {
        this.area = area;
        this.plane = Plane.around(area);
        for (Coordinate[] line : Rings.lines(area)) {
            for (int i = 1; i < line.length; i++) {
                edges.add(edge(line[i - 1], line[i]));
            }
        }
    }

    /** Metres of common edge with an area of the same seam. */
    double with(Geometry other) {
        double metres = 0;
        if (area.getEnvelopeInternal().intersects(other.getEnvelopeInternal())) {
            for (Coordinate[] line : Rings.lines(other)) {
                for (int i = 1; i < line.length; i++) {
                    if (edges.contains(edge(line[i - 1], line[i]))) {
                        metres += plane.metres(line[i - 1], line[i]);
                    }
                }
            }
        }
        return metres;
    }

    boolean touch(Geometry other) {
        return with(other) > TOUCHING;
    }

    /** The one with the longest common edge, where there is any. */
    Optional<Piece> nextTo(Collection<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> touch(piece.shape()))
                .max(Comparator.<Piece>comparingDouble(piece -> with(piece.shape()))
                        .thenComparing(Piece.FIRST.reversed()));
    }

    /** The edge between two corners, the same from either end. */
    static LineSegment edge(Coordinate from, Coordinate to) {
        var edge = new LineSegment(from, to);
        edge.normalize();
        return edge;
    }
}
