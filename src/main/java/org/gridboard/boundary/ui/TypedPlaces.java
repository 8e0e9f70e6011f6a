package org.gridboard.boundary.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridboard.platform.RefusedException;
import org.locationtech.jts.geom.Coordinate;

/** Places typed instead of drawn: one a line, longitude before latitude, degrees in EPSG:4326. */
final class TypedPlaces {

    /** Far more than anybody types; an outline pasted from elsewhere may be long, but not longer than a draft. */
    static final int MOST = 50_000;

    private static final double MOST_EAST = 180;
    private static final double MOST_NORTH = 90;
    private static final int LONGEST_SHOWN = 40;
    private static final String NUMBER = "([+-]?\\d{1,3}(?:\\.\\d{1,15})?)";
    private static final Pattern LINE = Pattern.compile(NUMBER + "(?:\\s*[,，;；]\\s*|\\s+)" + NUMBER);

    private TypedPlaces() {}

    /**
     * The places of the lines; empty lines are passed over.
     *
     * @throws RefusedException naming the line that is no place, or where there are too many
     */
    static List<Coordinate> parse(String text) {
        String[] lines = text.split("\\R", MOST + 2);
        if (lines.length > MOST) {
            throw new RefusedException("boundary.refused.typed.many", MOST);
        }
        var places = new ArrayList<Coordinate>();
        for (int number = 1; number <= lines.length; number++) {
            String line = lines[number - 1].strip();
            if (!line.isEmpty()) {
                places.add(place(line, number));
            }
        }
        return List.copyOf(places);
    }

    private static Coordinate place(String line, int number) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new RefusedException("boundary.refused.typed.line", number, shortened(line));
        }
        double lng = Double.parseDouble(parts.group(1));
        double lat = Double.parseDouble(parts.group(2));
        if (Math.abs(lat) > MOST_NORTH && Math.abs(lng) <= MOST_NORTH) {
            throw new RefusedException("boundary.refused.typed.order", number, shortened(line));
        }
        if (Math.abs(lng) > MOST_EAST || Math.abs(lat) > MOST_NORTH) {
            throw new RefusedException("boundary.refused.typed.range", number, shortened(line));
        }
        return new Coordinate(lng, lat);
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }
}
