package org.gridboard.boundary.partition;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** What of the ground no piece covers. */
final class Gaps {

    private Gaps() {}

    static List<Polygon> in(Geometry ground, List<Piece> pieces) {
        return Rings.parts(OverlayNGRobust.overlay(ground, covered(pieces), OverlayNG.DIFFERENCE));
    }

    static MultiPolygon covered(List<Piece> pieces) {
        return Joined.of(pieces.stream().map(Piece::shape).map(Gaps::usable).toList());
    }

    private static Geometry usable(MultiPolygon shape) {
        return shape.isValid() ? shape : GeometryFixer.fix(shape);
    }
}
