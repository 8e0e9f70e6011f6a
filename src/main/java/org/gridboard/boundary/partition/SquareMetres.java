package org.gridboard.boundary.partition;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The one place where an area becomes square metres. Each ring is summed in Lambert's cylindrical equal-area projection of the WGS 84 ellipsoid
 * (Snyder, Map Projections, 1987, (3-12) and (10-15)), along edges that are straight in degrees: so the areas of parts add up to that of the whole,
 * however large it is.
 */
public final class SquareMetres {

    private static final double AXIS = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));

    private SquareMetres() {}

    /** The area on the ellipsoid of what lies in EPSG:4326; of lines and points, 0. */
    public static double of(Geometry geometry) {
        double sum = 0;
        for (Polygon part : Rings.parts(geometry)) {
            sum += Math.abs(of(part.getExteriorRing()));
            for (int i = 0; i < part.getNumInteriorRing(); i++) {
                sum -= Math.abs(of(part.getInteriorRingN(i)));
            }
        }
        return sum;
    }

    private static double of(LinearRing ring) {
        Coordinate[] corners = ring.getCoordinates();
        double foot = north(corners[0].y);
        double sum = 0;
        for (int i = 1; i < corners.length; i++) {
            double from = corners[i - 1].y;
            double to = corners[i].y;
            double mean = (north(from) + 4 * north((from + to) / 2) + north(to)) / 6;
            sum += Math.toRadians(corners[i].x - corners[i - 1].x) * AXIS * (mean - foot);
        }
        return sum;
    }

    /** Metres from the equator in the projection. */
    private static double north(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        double part = ECCENTRICITY * sine;
        double authalic = sine / (1 - part * part) - Math.log((1 - part) / (1 + part)) / (2 * ECCENTRICITY);
        return AXIS * (1 - ECCENTRICITY * ECCENTRICITY) * authalic / 2;
    }
}
