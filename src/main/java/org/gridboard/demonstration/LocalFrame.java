package org.gridboard.demonstration;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryTransformer;

/** The street's own plane: metres east and north of its middle, and the way from there to EPSG:4326. */
final class LocalFrame {

    static final GeometryFactory METRES = new GeometryFactory(new PrecisionModel(), 0);

    private static final double LONGITUDE = 118.122;
    private static final double LATITUDE = 24.486;
    private static final double METRES_PER_DEGREE = 111_320;

    private LocalFrame() {}

    /** The same geometry in degrees, to the seventh decimal (about a centimetre), as PostGIS reads it. */
    static String ewkt(Geometry metres) {
        return "SRID=4326;" + degrees(metres).toText();
    }

    static Geometry degrees(Geometry metres) {
        return new GeometryTransformer() {
            @Override
            protected CoordinateSequence transformCoordinates(CoordinateSequence points, Geometry parent) {
                Coordinate[] moved = new Coordinate[points.size()];
                for (int i = 0; i < moved.length; i++) {
                    moved[i] = degrees(points.getX(i), points.getY(i));
                }
                return METRES.getCoordinateSequenceFactory().create(moved);
            }
        }.transform(metres);
    }

    static Coordinate degrees(double east, double north) {
        double perDegreeEast = METRES_PER_DEGREE * Math.cos(Math.toRadians(LATITUDE));
        return new Coordinate(rounded(LONGITUDE + east / perDegreeEast), rounded(LATITUDE + north / METRES_PER_DEGREE));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e7) / 1e7;
    }
}
