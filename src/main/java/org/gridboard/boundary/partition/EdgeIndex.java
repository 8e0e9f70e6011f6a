package org.gridboard.boundary.partition;

import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.index.strtree.STRtree;

/** The edges of shapes, found by place. */
final class EdgeIndex {

    private final STRtree edges = new STRtree();

    EdgeIndex(Iterable<? extends Geometry> shapes) {
        for (Geometry shape : shapes) {
            for (Coordinate[] line : Rings.lines(shape)) {
                for (int i = 1; i < line.length; i++) {
                    edges.insert(new Envelope(line[i - 1], line[i]), new LineSegment(line[i - 1], line[i]));
                }
            }
        }
        edges.build();
    }

    /** Tells every edge that may come within reach (degrees) of the place. */
    void near(Coordinate place, double reach, Consumer<LineSegment> told) {
        var around = new Envelope(place);
        around.expandBy(reach);
        edges.query(around, edge -> told.accept((LineSegment) edge));
    }
}
