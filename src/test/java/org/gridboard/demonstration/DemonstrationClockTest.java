package org.gridboard.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemonstrationClockTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest(name = "{0}: {1} shows {2}")
    @CsvSource({
        "Monday before work,     2026-11-23T08:00, 2026-11-23T15:50",
        "Monday after work,      2026-11-23T22:10, 2026-11-23T15:50",
        "Friday,                 2026-11-20T15:50, 2026-11-20T15:50",
        "Saturday,               2026-11-21T10:00, 2026-11-20T15:50",
        "Sunday,                 2026-11-22T23:59, 2026-11-20T15:50",
        "first minute of Monday, 2026-11-23T00:00, 2026-11-23T15:50",
        "Sunday in a new year,   2027-01-03T12:00, 2027-01-01T15:50",
    })
    void the_program_starts_on_the_afternoon_of_the_latest_working_day(
            String day, LocalDateTime real, LocalDateTime shown) {
        Clock clock =
                DemonstrationClock.startingNow(Clock.fixed(real.atZone(SHANGHAI).toInstant(), SHANGHAI));

        assertThat(LocalDateTime.now(clock)).isEqualTo(shown);
    }

    @Test
    void the_clock_runs_on_and_keeps_its_zone() {
        Clock clock = DemonstrationClock.startingNow(Clock.system(SHANGHAI));
        Instant before = clock.instant();

        assertThat(Clock.tick(clock, Duration.ofNanos(1)).instant()).isAfterOrEqualTo(before);
        assertThat(clock.getZone()).isEqualTo(SHANGHAI);
        assertThat(Duration.between(before, clock.instant())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void nodes_that_are_told_one_start_show_one_time() {
        Instant start = Instant.parse("2026-11-20T01:00:00Z");
        Clock first = DemonstrationClock.started(start, Clock.fixed(start, SHANGHAI));
        Clock later = DemonstrationClock.started(start, Clock.fixed(start.plusSeconds(90), SHANGHAI));

        assertThat(LocalDateTime.now(first)).isEqualTo("2026-11-20T15:50");
        assertThat(LocalDateTime.now(later)).isEqualTo("2026-11-20T15:51:30");
    }
}
