package org.gridboard.boundary.partition;

import org.locationtech.jts.geom.Geometry;

/**
 * What is long and thin. The measure is twice the area by the outline's length, which is the mean width of what is much longer than wide: below
 * one metre nobody lives there, and no path is meant either.
 */
final class Slivers {

    /** Metres. */
    private static final double WIDTH = 1;

    private Slivers() {}

    static boolean isThin(Geometry area) {
        return 2 * SquareMetres.of(area) < WIDTH * Plane.around(area).length(area);
    }
}
