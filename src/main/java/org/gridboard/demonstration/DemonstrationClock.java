package org.gridboard.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * The demonstration's time: 15:50 of the latest working day when the program starts, running on from there. Nodes that
 * show one demonstration together are told one start, so that their clocks agree.
 */
final class DemonstrationClock {

    static final LocalTime START = LocalTime.of(15, 50);

    private DemonstrationClock() {}

    static Clock startingNow(Clock real) {
        return started(real.instant(), real);
    }

    /** @param start the real time at which it was 15:50 */
    static Clock started(Instant start, Clock real) {
        ZonedDateTime then = start.atZone(real.getZone());
        ZonedDateTime shown = latestWorkingDay(then.toLocalDate()).atTime(START).atZone(real.getZone());
        return Clock.offset(real, Duration.between(then, shown));
    }

    /** Today, or at a weekend the Friday before. Public holidays are left out: the demonstration has its own calendar. */
    static LocalDate latestWorkingDay(LocalDate today) {
        return switch (today.getDayOfWeek()) {
            case SATURDAY -> today.minusDays(1);
            case SUNDAY -> today.minusDays(2);
            default -> today;
        };
    }
}
