package org.gridboard.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class OutlineTest {

    @Test
    void a_degree_east_is_as_long_as_on_the_ground_and_north_is_up() throws ParseException {
        Outline atSixtyDegrees = outline("POLYGON ((10 59.5, 11 59.5, 11 60.5, 10 60.5, 10 59.5))");

        assertThat(atSixtyDegrees.height()).isEqualTo(1000);
        assertThat(atSixtyDegrees.width()).isEqualTo(500);
        assertThat(atSixtyDegrees.path()).isEqualTo("M0 1000L500 1000L500 0L0 0Z");
    }

    @Test
    void parts_and_holes_are_rings_of_their_own() throws ParseException {
        Outline outline = outline("""
                MULTIPOLYGON (((0 0, 8 0, 8 8, 0 8, 0 0), (2 2, 4 2, 4 4, 2 2)), ((9 9, 10 9, 10 10, 9 9)))""");

        assertThat(outline.path().split("Z")).hasSize(3);
        assertThat(outline.svg("a \"b\" <c>")).contains("aria-label=\"a &quot;b&quot; &lt;c&gt;\"");
    }

    private static Outline outline(String wkt) throws ParseException {
        return Outline.of(new WKTReader().read(wkt));
    }
}
