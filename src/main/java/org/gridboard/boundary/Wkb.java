package org.gridboard.boundary;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Geometries as the database sends them. */
final class Wkb {

    static final GeometryFactory DEGREES = new GeometryFactory(new PrecisionModel(), 4326);

    private Wkb() {}

    /** The geometry of these bytes, EPSG:4326. @throws IllegalStateException if they are none */
    static Geometry geometry(byte[] bytes) {
        try {
            return new WKBReader(DEGREES).read(bytes);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
