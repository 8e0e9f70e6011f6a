package org.gridboard.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ink is work left to do: 0 is nothing left, 4 is much left. */
class RampTest {

    @ParameterizedTest(name = "{0} {1}: {2} are inked {3}")
    @CsvSource({
        "QUANTILE, HIGHER_IS_BETTER, 96 91 78 64, 0 1 3 4",
        "QUANTILE, LOWER_IS_BETTER, 96 91 78 64, 4 3 1 0",
        "EQUAL, HIGHER_IS_BETTER, 100 90 50 0, 0 0 2 4",
        "EQUAL, LOWER_IS_BETTER, 100 90 50 0, 4 4 2 0",
        "QUANTILE, HIGHER_IS_BETTER, 80 80 80, 0 0 0",
        "QUANTILE, LOWER_IS_BETTER, 80 80 80, 0 0 0",
        "EQUAL, LOWER_IS_BETTER, 80, 0",
        "QUANTILE, HIGHER_IS_BETTER, 1 2 3 4 5 6 7 8 9 10, 4 4 3 3 2 2 1 1 0 0",
    })
    void values_are_inked_by_what_is_left(Steps steps, Direction direction, String values, String inks) {
        Ramp ramp = Ramp.of(steps, direction, numbers(values));
        assertThat(numbers(values)
                        .mapToObj(value -> Integer.toString(ramp.step(value)))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(inks);
    }

    @Test
    void the_legend_names_each_step_from_the_best_on() {
        Ramp higher = Ramp.of(Steps.EQUAL, Direction.HIGHER_IS_BETTER, numbers("0 100"));
        assertThat(higher.texts(value -> String.valueOf((int) value)))
                .containsExactly("≥ 80", "60–80", "40–60", "20–40", "< 20");
        Ramp lower = Ramp.of(Steps.EQUAL, Direction.LOWER_IS_BETTER, numbers("0 100"));
        assertThat(lower.texts(value -> String.valueOf((int) value)))
                .containsExactly("≤ 20", "20–40", "40–60", "60–80", "> 80");
    }

    @Test
    void a_step_in_which_no_value_can_lie_has_no_name() {
        Ramp same = Ramp.of(Steps.QUANTILE, Direction.HIGHER_IS_BETTER, numbers("83"));
        assertThat(same.texts(value -> String.valueOf((int) value))).containsExactly("≥ 83", "", "", "", "< 83");
    }

    @Test
    void without_values_there_is_nothing_to_name() {
        Ramp none = Ramp.of(Steps.QUANTILE, Direction.HIGHER_IS_BETTER, DoubleStream.empty());
        assertThat(none.texts(Double::toString)).hasSize(Steps.COUNT).allMatch(String::isEmpty);
    }

    private static DoubleStream numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble);
    }
}
