package org.gridboard.code;

/** A place on the ground: degrees north and east, EPSG:4326. */
public record Position(double lat, double lng) {

    /** @throws IllegalArgumentException if the numbers are no place on earth */
    public Position {
        if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) {
            throw new IllegalArgumentException("not a position: " + lat + ", " + lng);
        }
    }
}
