package org.gridboard.boundary.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Catches square metres that differ from PostGIS, whose numbers ({@code st_area(geography)}) these are. */
class SquareMetresTest {

    private static final String WITH_HOLE = """
            POLYGON((121.482 31.2265,121.4903 31.2271,121.4857 31.2384,121.4803 31.2334,121.482 31.2265),\
            (121.484 31.229,121.486 31.229,121.486 31.231,121.484 31.229))""";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a grid in Xiamen | POLYGON((118.12 24.48,118.13 24.48,118.13 24.49,118.12 24.49,118.12 24.48)) | 1122792.2
            a table | POLYGON((116.3 39.9,116.30001 39.9,116.30001 39.90001,116.3 39.90001,116.3 39.9)) | 0.94953
            a city | POLYGON((126.8 37.45,127.2 37.45,127.15 37.7,126.85 37.68,126.8 37.45)) | 823557664
            two parts | MULTIPOLYGON(((87.6 43.8,87.61 43.8,87.605 43.81,87.6 43.8)),((87.62 43.8,87.63 43.8,87.625 43.79,87.62 43.8))) | 894145.77
            nothing | POLYGON EMPTY | 0
            a line | LINESTRING(116.3 39.9,116.4 39.9) | 0
            """)
    void areas_are_those_of_PostGIS(String what, String wkt, double squareMetres) {
        assertThat(SquareMetres.of(read(wkt))).as(what).isCloseTo(squareMetres, withinPercentage(0.1));
    }

    @Test
    void holes_do_not_count() {
        assertThat(SquareMetres.of(read(WITH_HOLE))).isCloseTo(730509.9, withinPercentage(0.01));
    }

    @Test
    void parts_add_up_to_the_whole_wherever_the_corners_are() {
        Polygon whole = (Polygon) read("POLYGON((126.8 37.4,127.2 37.4,127.2 37.7,126.8 37.7,126.8 37.4))");
        double parts = SquareMetres.of(read("POLYGON((126.8 37.4,127.2 37.4,127.2 37.7,127 37.55,126.8 37.4))"))
                + SquareMetres.of(read("POLYGON((126.8 37.4,127.2 37.7,126.8 37.7,126.8 37.4))"));
        assertThat(parts).isCloseTo(SquareMetres.of(whole), within(0.1));
    }

    private static Geometry read(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }
}
