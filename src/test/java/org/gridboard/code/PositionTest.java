package org.gridboard.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    private static final double METRES_OF_A_DEGREE = 111_195;
    private static final Position HERE = new Position(24.5, 118.1);

    @ParameterizedTest(name = "{0} m to the north")
    @ValueSource(doubles = {0, 120, 950, 12_000})
    void a_distance_is_measured_in_a_straight_line(double metres) {
        assertThat(HERE.metresTo(new Position(24.5 + metres / METRES_OF_A_DEGREE, 118.1)))
                .isCloseTo(metres, Percentage.withPercentage(0.5));
    }

    @ParameterizedTest(name = "{0} m to the east")
    @ValueSource(doubles = {50, 950})
    void a_degree_of_longitude_is_shorter_away_from_the_equator(double metres) {
        double degrees = metres / METRES_OF_A_DEGREE / Math.cos(Math.toRadians(24.5));
        assertThat(HERE.metresTo(new Position(24.5, 118.1 + degrees)))
                .isCloseTo(metres, Percentage.withPercentage(0.5));
    }
}
