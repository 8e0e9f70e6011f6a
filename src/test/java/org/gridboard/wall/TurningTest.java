package org.gridboard.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurningTest {

    private static final Instant BEGIN = Instant.parse("2026-11-20T07:50:00Z");

    private final Turning turning = new Turning(3, BEGIN);

    @ParameterizedTest
    @CsvSource({"0, 0", "19, 0", "20, 1", "59, 2", "60, 0", "86400, 0", "86421, 1"})
    void each_page_stands_for_twenty_seconds_and_the_first_follows_the_last(long seconds, int page) {
        assertThat(turning.at(BEGIN.plusSeconds(seconds))).isEqualTo(page);
    }

    @Test
    void a_paused_page_stands_and_later_goes_on_for_what_was_left_of_its_time() {
        turning.pause(BEGIN.plusSeconds(25));
        assertThat(turning.isPaused()).isTrue();
        assertThat(turning.at(BEGIN.plusSeconds(500))).isEqualTo(1);
        turning.pause(BEGIN.plusSeconds(500));
        assertThat(turning.isPaused()).isFalse();
        assertThat(turning.at(BEGIN.plusSeconds(514))).isEqualTo(1);
        assertThat(turning.at(BEGIN.plusSeconds(515))).isEqualTo(2);
    }

    @Test
    void a_page_turned_to_by_hand_stands_for_its_whole_time() {
        turning.turn(-1, BEGIN.plusSeconds(10));
        assertThat(turning.at(BEGIN.plusSeconds(29))).isEqualTo(2);
        assertThat(turning.at(BEGIN.plusSeconds(30))).isEqualTo(0);
        turning.pause(BEGIN.plusSeconds(31));
        turning.turn(1, BEGIN.plusSeconds(40));
        assertThat(turning.at(BEGIN.plusSeconds(900))).as("still paused").isEqualTo(1);
    }

    @Test
    void a_clock_that_goes_back_turns_nothing() {
        assertThat(turning.at(BEGIN.minusSeconds(100))).isZero();
    }
}
