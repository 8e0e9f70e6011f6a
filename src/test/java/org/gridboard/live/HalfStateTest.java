package org.gridboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfStateTest {

    @ParameterizedTest(name = "begun {0}, over {1}, {2} of {3} seen: {4}")
    @CsvSource({
        "false, false, 0, 10, NOT_DUE",
        "false, false, 3, 10, NOT_DUE",
        "true, false, 0, 10, EMPTY",
        "true, true, 0, 10, MISSED",
        "true, false, 1, 10, PART",
        "true, true, 9, 10, PART",
        "true, false, 10, 10, FULL",
        "true, true, 10, 10, FULL",
        "true, true, 11, 10, FULL",
    })
    void a_half_day_is_missed_only_when_it_is_over(boolean begun, boolean over, int seen, int due, HalfState state) {
        assertThat(HalfState.of(begun, over, seen, due)).isEqualTo(state);
    }
}
