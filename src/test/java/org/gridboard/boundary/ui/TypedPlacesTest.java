package org.gridboard.boundary.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gridboard.platform.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

class TypedPlacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "118.1, 24.5",
                " 118.1,24.5 ",
                "118.1，24.5",
                "118.1\t24.5",
                "118.1 24.5",
                "118.1;24.5",
                "\n118.1, 24.5\r\n"
            })
    void a_place_is_read_however_its_numbers_are_parted(String text) {
        assertThat(TypedPlaces.parse(text)).containsExactly(new Coordinate(118.1, 24.5));
    }

    @Test
    void places_keep_their_order_and_empty_lines_are_passed_over() {
        assertThat(TypedPlaces.parse("118.1, 24.5\n\n118.2, 24.6"))
                .containsExactly(new Coordinate(118.1, 24.5), new Coordinate(118.2, 24.6));
        assertThat(TypedPlaces.parse("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "118.1, 24.5#abc | 2 | boundary.refused.typed.line",
                "118.1, 24.5##118.1 | 3 | boundary.refused.typed.line",
                "118.1, 24.5, 3 | 1 | boundary.refused.typed.line",
                "1e3, 24.5 | 1 | boundary.refused.typed.line",
                "24.5, 118.1 | 1 | boundary.refused.typed.order",
                "190, 24.5 | 1 | boundary.refused.typed.range",
                "118, 24#190.5, 95 | 2 | boundary.refused.typed.range",
            })
    void a_line_that_is_no_place_is_named(String lines, int number, String key) {
        assertThatThrownBy(() -> TypedPlaces.parse(lines.replace('#', '\n')))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.key()).isEqualTo(key);
                    assertThat(refused.params()[0]).isEqualTo(number);
                });
    }

    @Test
    void fifty_thousand_lines_are_read_and_one_more_is_refused() {
        String line = "118.1, 24.5\n";
        assertThat(TypedPlaces.parse(line.repeat(TypedPlaces.MOST - 1) + "118.1, 24.5"))
                .hasSize(TypedPlaces.MOST);
        assertThatThrownBy(() -> TypedPlaces.parse(line.repeat(TypedPlaces.MOST) + "118.1, 24.5"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo("boundary.refused.typed.many"));
    }
}
