package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.List;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Grids drawn by hand on squared paper, for tables of cases: metres east and north of a corner in Xiamen, written as WKT. */
final class Street {

    static final String COMMUNITY = "350203011048";

    private static final double LONGITUDE = 118.1;
    private static final double LATITUDE = 24.5;
    private static final Plane PLANE = Plane.at(LATITUDE);

    private Street() {}

    /** Three grids of 100 m side by side: 1 in the west, 2, 3. */
    static Partition three() {
        return of(box(0, 0, 100, 100), box(100, 0, 200, 100), box(200, 0, 300, 100));
    }

    /** Grids 1, 2, 3, … of these outlines; the ground is what they cover. */
    static Partition of(String... outlines) {
        List<Piece> pieces = pieces(outlines);
        return Partition.of(
                OverlayNGRobust.union(
                        pieces.stream().map(piece -> (Geometry) piece.shape()).toList()),
                pieces);
    }

    static Partition on(String ground, String... outlines) {
        return Partition.of(geometry(ground), pieces(outlines));
    }

    static List<Piece> pieces(String... outlines) {
        var pieces = new ArrayList<Piece>();
        for (String outline : outlines) {
            pieces.add(piece(pieces.size() + 1, outline, true));
        }
        return pieces;
    }

    static Piece piece(int number, String outline, boolean coded) {
        @Nullable AreaCode code = coded ? new AreaCode(COMMUNITY + "%03d".formatted(number)) : null;
        return new Piece(new PieceId(number), code, "G" + number, Rings.area(geometry(outline)));
    }

    static String box(double west, double south, double east, double north) {
        return Rings.DEGREES.toGeometry(new Envelope(west, east, south, north)).toText();
    }

    static Geometry geometry(String metres) {
        try {
            Geometry plan = new WKTReader(Rings.DEGREES).read(metres);
            Geometry placed = new AffineTransformation()
                    .scale(1 / PLANE.east(), 1 / PLANE.north())
                    .translate(LONGITUDE, LATITUDE)
                    .transform(plan);
            placed.setSRID(4326);
            return placed;
        } catch (ParseException e) {
            throw new IllegalArgumentException(metres, e);
        }
    }

    static Polygon polygon(String metres) {
        return (Polygon) geometry(metres);
    }

    static MultiPolygon area(String metres) {
        return Rings.area(geometry(metres));
    }

    static LineString line(String metres) {
        return (LineString) geometry("LINESTRING (" + metres + ")");
    }

    static Coordinate at(double east, double north) {
        return geometry("POINT (" + east + " " + north + ")").getCoordinate();
    }

    static PieceId id(int number) {
        return new PieceId(number);
    }
}
