package org.gridboard.boundary.partition;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Buildings that stand together, with the ground around them.
 *
 * @param footprint the buildings, or the homes where none is known
 * @param faces the ground; it shares its edges with the ground of other blocks
 */
record Block(Geometry footprint, List<Polygon> faces, int households) {

    double borderWith(Borders borders) {
        return faces.stream().mapToDouble(borders::with).sum();
    }

    Borders borders() {
        return new Borders(Rings.of(faces));
    }
}
