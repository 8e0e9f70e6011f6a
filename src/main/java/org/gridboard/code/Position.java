package org.gridboard.code;

/** A place on the ground: degrees north and east, EPSG:4326. */
public record Position(double lat, double lng) {

    private static final double EARTH_RADIUS = 6_371_009;

    /** @throws IllegalArgumentException if the numbers are no place on earth */
    public Position {
        if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) {
            throw new IllegalArgumentException("not a position: " + lat + ", " + lng);
        }
    }

    /** How far it is to another place as the crow flies, in metres; exact to 1 % within a town. */
    public double metresTo(Position other) {
        double east = Math.toRadians(other.lng - lng) * Math.cos(Math.toRadians((lat + other.lat) / 2));
        double north = Math.toRadians(other.lat - lat);
        return EARTH_RADIUS * Math.hypot(east, north);
    }
}
