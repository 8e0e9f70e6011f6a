package org.gridboard.duty.ui;

import org.gridboard.code.Position;

/** How far two places are apart in a straight line. */
final class Distance {

    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    private Distance() {}

    /** Metres on the sphere; exact to a few per mille, as a person walks. */
    static double metres(Position from, Position to) {
        double north = Math.toRadians(to.lat() - from.lat());
        double east = Math.toRadians(to.lng() - from.lng());
        double chord = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(from.lat()))
                        * Math.cos(Math.toRadians(to.lat()))
                        * square(Math.sin(east / 2));
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    private static double square(double number) {
        return number * number;
    }
}
