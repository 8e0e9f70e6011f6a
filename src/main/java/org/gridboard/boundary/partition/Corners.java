package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.MultiPolygon;

/** Corners moved, added and removed, in every ring that has them. */
final class Corners {

    private Corners() {}

    static Partition move(Partition partition, Edit.MoveVertex move) {
        Coordinate from = corner(partition, move.from());
        Coordinate to = Anchor.of(edges(partition, move.to()), move.to(), Anchor.DRAWN, edge -> !ends(edge, from))
                .place();
        return rewritten(partition, from, ring -> replaced(ring, from, to));
    }

    static Partition add(Partition partition, Edit.AddVertex add) {
        LineSegment edge = Anchor.of(edges(partition, add.on()), add.on(), Anchor.MEANT, any -> true)
                .edge();
        if (edge == null) {
            throw Refusal.NO_EDGE.with(Refusal.place(add.on()));
        }
        Coordinate to = Anchor.of(edges(partition, add.to()), add.to(), Anchor.DRAWN, other -> !other.equalsTopo(edge))
                .place();
        return rewritten(partition, edge.midPoint(), ring -> inserted(ring, edge, to));
    }

    static Partition remove(Partition partition, Edit.RemoveVertex remove) {
        Coordinate at = corner(partition, remove.at());
        Set<Coordinate> neighbours = new HashSet<>();
        edges(partition, at).near(at, Seam.COMPUTED, edge -> {
            if (ends(edge, at)) {
                neighbours.add(edge.p0.equals2D(at) ? edge.p1 : edge.p0);
            }
        });
        if (neighbours.size() > 2) {
            throw Refusal.JUNCTION.with(Refusal.place(at));
        }
        return rewritten(partition, at, ring -> removed(ring, at));
    }

    private static Coordinate corner(Partition partition, Coordinate place) {
        Coordinate corner = Anchor.of(edges(partition, place), place, Anchor.MEANT, any -> true)
                .corner();
        if (corner == null) {
            throw Refusal.NO_VERTEX.with(Refusal.place(place));
        }
        return corner;
    }

    private static EdgeIndex edges(Partition partition, Coordinate place) {
        var around = new Envelope(place);
        around.expandBy(Anchor.MEANT);
        return new EdgeIndex(partition.near(around).stream().map(Piece::shape).toList());
    }

    private static Partition rewritten(Partition partition, Coordinate place, UnaryOperator<Coordinate[]> rewrite) {
        var changed = new ArrayList<Piece>();
        for (Piece piece : partition.near(new Envelope(place))) {
            MultiPolygon shape = Rings.rewritten(piece.shape(), rewrite);
            if (rings(shape) < rings(piece.shape())) {
                throw Refusal.COLLAPSES.with(piece.name(), Refusal.place(place));
            }
            if (shape != piece.shape()) {
                changed.add(piece.shaped(shape));
            }
        }
        return partition.sewnWith(changed);
    }

    private static int rings(MultiPolygon shape) {
        return Rings.lines(shape).size();
    }

    private static boolean ends(LineSegment edge, Coordinate corner) {
        return edge.p0.equals2D(corner) || edge.p1.equals2D(corner);
    }

    private static Coordinate[] replaced(Coordinate[] ring, Coordinate from, Coordinate to) {
        return has(ring, from)
                ? Arrays.stream(ring)
                        .map(corner -> corner.equals2D(from) ? to.copy() : corner)
                        .toArray(Coordinate[]::new)
                : ring;
    }

    private static Coordinate[] inserted(Coordinate[] ring, LineSegment edge, Coordinate to) {
        int after = IntStream.range(1, ring.length)
                .filter(i -> edge.equalsTopo(new LineSegment(ring[i - 1], ring[i])))
                .findFirst()
                .orElse(0);
        if (after == 0) {
            return ring;
        }
        var longer = new CoordinateList(Arrays.copyOf(ring, after), false);
        longer.add(to.copy(), false);
        longer.add(Arrays.copyOfRange(ring, after, ring.length), false);
        return longer.toCoordinateArray();
    }

    private static Coordinate[] removed(Coordinate[] ring, Coordinate at) {
        return has(ring, at)
                ? Rings.closed(Arrays.stream(ring, 0, ring.length - 1)
                        .filter(corner -> !corner.equals2D(at))
                        .toList())
                : ring;
    }

    private static boolean has(Coordinate[] ring, Coordinate corner) {
        return Arrays.stream(ring).anyMatch(corner::equals2D);
    }
}
