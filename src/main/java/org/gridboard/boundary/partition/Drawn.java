package org.gridboard.boundary.partition;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** A polygon somebody drew, its corners put onto the corners and edges they were meant for. */
record Drawn(MultiPolygon outline, IndexedPointInAreaLocator locator) {

    /** @throws org.gridboard.platform.RefusedException if it crosses itself, has no area or too many corners */
    static Drawn of(Partition partition, Polygon polygon) {
        Refusal.ifUnusable(polygon);
        var near = new EdgeIndex(partition.near(polygon.getEnvelopeInternal()).stream()
                .map(Piece::shape)
                .toList());
        MultiPolygon outline = Rings.rewritten(
                Rings.of(List.of(polygon)),
                ring -> Arrays.stream(ring)
                        .map(corner -> Anchor.on(near, corner, Anchor.DRAWN))
                        .toArray(Coordinate[]::new));
        Refusal.ifUnusable(outline);
        return new Drawn(outline, new IndexedPointInAreaLocator(outline));
    }

    boolean has(Polygon face) {
        return locator.locate(face.getInteriorPoint().getCoordinate()) == Location.INTERIOR;
    }
}
