package org.gridboard.opendata;

import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * Which boundaries are asked for.
 *
 * @param box degrees, CRS84; null for everywhere
 */
record BoundaryQuery(Collection collection, @Nullable Envelope box, DaySpan days, int limit, int offset) {

    static final int LIMIT_DEFAULT = 100;
    static final int LIMIT_MOST = 1_000;

    /** A limit above the most is taken as the most (OGC API Features, 7.15.2). */
    BoundaryQuery {
        if (limit < 1) {
            throw new RefusedException("opendata.problem.limit", LIMIT_MOST);
        }
        if (offset < 0) {
            throw new RefusedException("opendata.problem.offset");
        }
        limit = Math.min(limit, LIMIT_MOST);
    }

    /**
     * West, south, east, north; of six numbers the heights are left out.
     *
     * @throws RefusedException if the text is no box on earth
     */
    static @Nullable Envelope box(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String[] sides = text.split(",", -1);
        int half = sides.length / 2;
        if (sides.length != 4 && sides.length != 6) {
            throw new RefusedException("opendata.problem.bbox");
        }
        double west = side(sides[0], 180);
        double south = side(sides[1], 90);
        double east = side(sides[half], 180);
        double north = side(sides[half + 1], 90);
        if (west > east || south > north) {
            throw new RefusedException("opendata.problem.bbox");
        }
        return new Envelope(west, east, south, north);
    }

    private static double side(String text, double most) {
        try {
            double side = Double.parseDouble(text);
            if (Math.abs(side) <= most) {
                return side;
            }
        } catch (NumberFormatException e) {
            throw new RefusedException("opendata.problem.bbox");
        }
        throw new RefusedException("opendata.problem.bbox");
    }
}
