package org.gridboard.exchange.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names by which a GeoJSON file calls its reference system. */
public final class CrsName {

    /** Degrees, WGS 84: what GeoJSON is in unless it says otherwise. */
    public static final int WGS84 = 4326;

    /** CGCS2000 in degrees; for display the same as WGS 84 (domain.md, Codes). */
    private static final int CGCS2000 = 4490;

    private static final Pattern EPSG = Pattern.compile("(?i)(?:urn:(?:x-)?ogc:def:crs:)?EPSG:(?:[\\d.]*:)?(\\d{4,6})"
            + "|https?://www\\.opengis\\.net/(?:def/crs/EPSG/[\\d.]+/|gml/srs/epsg\\.xml#)(\\d{4,6})");
    private static final Pattern CRS84 = Pattern.compile("(?i)(?:.*[:/])?CRS84");

    private CrsName() {}

    /** The EPSG code of the name, with {@link #WGS84} for all that are equal to it; nothing where the name is unknown. */
    public static Optional<Integer> srid(String name) {
        if (CRS84.matcher(name.strip()).matches()) {
            return Optional.of(WGS84);
        }
        Matcher epsg = EPSG.matcher(name.strip());
        if (!epsg.matches()) {
            return Optional.empty();
        }
        int code = Integer.parseInt(epsg.group(1) != null ? epsg.group(1) : epsg.group(2));
        return Optional.of(code == CGCS2000 ? WGS84 : code);
    }
}
