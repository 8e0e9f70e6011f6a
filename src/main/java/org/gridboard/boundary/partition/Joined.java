package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Areas that share edges, as one. */
final class Joined {

    /** Square metres: a hole this small between parts is rounding. */
    private static final double NOTHING = 0.01;

    private Joined() {}

    static MultiPolygon of(Collection<? extends Geometry> areas) {
        List<Geometry> parts = List.copyOf(areas);
        if (parts.size() == 1) {
            return Rings.area(parts.getFirst());
        }
        return Rings.of(Rings.parts(OverlayNGRobust.union(parts, Rings.DEGREES)).stream()
                .map(Joined::withoutPinholes)
                .toList());
    }

    private static Polygon withoutPinholes(Polygon part) {
        var holes = new ArrayList<LinearRing>();
        for (int i = 0; i < part.getNumInteriorRing(); i++) {
            LinearRing hole = part.getInteriorRingN(i);
            if (SquareMetres.of(Rings.DEGREES.createPolygon(hole.getCoordinates())) >= NOTHING) {
                holes.add(hole);
            }
        }
        return holes.size() == part.getNumInteriorRing()
                ? part
                : Rings.DEGREES.createPolygon(part.getExteriorRing(), holes.toArray(LinearRing[]::new));
    }
}
