package org.gridboard.boundary.partition;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * What a degree measures near a latitude, so that lengths and angles of a community can be told in metres.
 *
 * @param east metres of one degree of longitude
 * @param north metres of one degree of latitude
 */
record Plane(double east, double north) {

    private static final double EQUATOR = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double ECCENTRICITY = FLATTENING * (2 - FLATTENING);

    static Plane around(Geometry geometry) {
        return at(geometry.getEnvelopeInternal().centre().y);
    }

    /** @param latitude degrees north, WGS 84 */
    static Plane at(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        double root = Math.sqrt(1 - ECCENTRICITY * sine * sine);
        double across = EQUATOR / root * Math.cos(Math.toRadians(latitude));
        double along = EQUATOR * (1 - ECCENTRICITY) / (root * root * root);
        return new Plane(Math.toRadians(across), Math.toRadians(along));
    }

    double metres(Coordinate from, Coordinate to) {
        return Math.hypot((to.x - from.x) * east, (to.y - from.y) * north);
    }

    /** The length of all lines, or the outline of what has an area. */
    double length(Geometry geometry) {
        double length = 0;
        for (Coordinate[] line : Rings.lines(geometry)) {
            for (int i = 1; i < line.length; i++) {
                length += metres(line[i - 1], line[i]);
            }
        }
        return length;
    }

    /** The angle at {@code corner} between the ways to the two others, 0 … π. */
    double angle(Coordinate one, Coordinate corner, Coordinate other) {
        double first = Math.atan2((one.y - corner.y) * north, (one.x - corner.x) * east);
        double second = Math.atan2((other.y - corner.y) * north, (other.x - corner.x) * east);
        double turn = Math.abs(first - second);
        return Math.min(turn, 2 * Math.PI - turn);
    }
}
