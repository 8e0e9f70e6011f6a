package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/** How many households live where. */
record Households(List<Home> homes) {

    /** The homes in an area, its edge included. */
    List<Home> in(Geometry area) {
        var inside = new IndexedPointInAreaLocator(area);
        return homes.stream()
                .filter(home -> area.getEnvelopeInternal().intersects(home.at())
                        && inside.locate(home.at()) != Location.EXTERIOR)
                .toList();
    }

    /** Of two neighbours; those on the common edge by rule 1 ({@link Piece#FIRST}). */
    Shares of(Piece one, Piece other) {
        boolean inOrder = Piece.FIRST.compare(one, other) <= 0;
        List<Home> first = in(inOrder ? one.shape() : other.shape());
        var rest = new ArrayList<>(in(inOrder ? other.shape() : one.shape()));
        rest.removeAll(new HashSet<>(first));
        return inOrder ? new Shares(sum(first), sum(rest)) : new Shares(sum(rest), sum(first));
    }

    static int sum(List<Home> homes) {
        return homes.stream().mapToInt(Home::households).sum();
    }

    /** How many of two. */
    record Shares(int one, int other) {

        int beyond(Range range) {
            return range.beyond(one) + range.beyond(other);
        }
    }
}
