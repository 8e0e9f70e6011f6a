package org.gridboard.boundary.partition;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;

/** Puts a place that was drawn onto the corner or edge that was meant. */
final class Anchor {

    /** Degrees, some 10 cm: nearer than this nobody means another place. */
    static final double DRAWN = 1e-6;

    /** Degrees, some 2 m: how far beside an edge a line may end, and how far beside a corner or edge a hand may point at it. */
    static final double MEANT = 2e-5;

    private final Coordinate place;
    private final double reach;
    private @Nullable Coordinate corner;
    private @Nullable LineSegment edge;

    private Anchor(Coordinate place, double reach) {
        this.place = place;
        this.reach = reach;
    }

    /** What lies around the place within reach (degrees), among the edges for which {@code counts}. */
    static Anchor of(EdgeIndex edges, Coordinate place, double reach, Predicate<LineSegment> counts) {
        var anchor = new Anchor(place, reach);
        edges.near(place, reach, edge -> {
            if (counts.test(edge)) {
                anchor.see(edge);
            }
        });
        return anchor;
    }

    /** The nearest corner, else the nearest place of an edge, else the place itself. */
    static Coordinate on(EdgeIndex edges, Coordinate place, double reach) {
        return of(edges, place, reach, edge -> true).place();
    }

    Coordinate place() {
        if (corner != null) {
            return corner.copy();
        }
        return edge == null ? new Coordinate(place.x, place.y) : edge.closestPoint(place);
    }

    @Nullable
    Coordinate corner() {
        return corner;
    }

    @Nullable
    LineSegment edge() {
        return edge;
    }

    private void see(LineSegment seen) {
        for (Coordinate end : new Coordinate[] {seen.p0, seen.p1}) {
            double distance = end.distance(place);
            if (distance <= reach && (corner == null || distance < corner.distance(place))) {
                corner = end;
            }
        }
        double distance = seen.distance(place);
        if (distance <= reach && (edge == null || distance < edge.distance(place))) {
            edge = seen;
        }
    }
}
