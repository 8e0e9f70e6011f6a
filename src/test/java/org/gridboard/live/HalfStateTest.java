package org.gridboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.gridboard.area.Half;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfStateTest {

    @ParameterizedTest(name = "a round of {0}, seen at {1}: morning {2}, afternoon {3}")
    @CsvSource({
        "2026-11-20, 2026-11-20T09:00, false, false",
        "2026-11-20, 2026-11-20T11:59, false, false",
        "2026-11-20, 2026-11-20T12:00, true, false",
        "2026-11-20, 2026-11-20T23:59, true, false",
        "2026-11-20, 2026-11-21T00:00, true, true",
        "2026-11-20, 2026-12-01T08:00, true, true",
    })
    void a_morning_is_over_at_noon_and_an_afternoon_at_midnight(
            LocalDate day, LocalDateTime now, boolean morning, boolean afternoon) {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        Moment moment = Moment.of(day, Clock.fixed(now.atZone(zone).toInstant(), zone));

        assertThat(moment.isOver(Half.MORNING)).isEqualTo(morning);
        assertThat(moment.isOver(Half.AFTERNOON)).isEqualTo(afternoon);
    }

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
