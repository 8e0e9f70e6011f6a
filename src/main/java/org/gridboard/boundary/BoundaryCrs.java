package org.gridboard.boundary;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A reference system that boundaries are exported in: degrees (WGS 84, or CGCS2000, which is taken for equal: domain.md, Codes),
 * or a 3-degree Gauss-Krüger zone of CGCS2000, with the zone's number in front of the eastings (EPSG:4513–4533) or without it
 * (EPSG:4534–4554).
 */
record BoundaryCrs(int srid) {

    static final int WGS84 = 4326;
    static final int CGCS2000 = 4490;

    private static final int FIRST_ZONE = 4513;
    private static final int LAST_ZONE = 4554;
    private static final Pattern FORM = Pattern.compile("(?i)(?:EPSG:)?(\\d{4})");

    /** The one that is written so, as {@code 4490} or {@code EPSG:4490}. */
    static Optional<BoundaryCrs> parse(String text) {
        var form = FORM.matcher(text.strip());
        return form.matches()
                ? Optional.of(new BoundaryCrs(Integer.parseInt(form.group(1)))).filter(BoundaryCrs::isKnown)
                : Optional.empty();
    }

    boolean isDegrees() {
        return srid == WGS84 || srid == CGCS2000;
    }

    /** Ten micrometres of a zone, and less than a millimetre of degrees: read again, it is the same outline. */
    int decimals() {
        return isDegrees() ? 9 : 5;
    }

    /** What a GeoJSON file's member {@code crs} calls it. */
    String name() {
        return srid == WGS84 ? "urn:ogc:def:crs:OGC:1.3:CRS84" : "urn:ogc:def:crs:EPSG::" + srid;
    }

    private boolean isKnown() {
        return isDegrees() || srid >= FIRST_ZONE && srid <= LAST_ZONE;
    }
}
