package org.gridboard.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** The demonstration's time: 15:50 of the latest working day when the program starts, running on from there. */
final class DemonstrationClock {

    static final LocalTime START = LocalTime.of(15, 50);

    private DemonstrationClock() {}

    static Clock startingNow(Clock real) {
        ZonedDateTime now = ZonedDateTime.now(real);
        ZonedDateTime start = latestWorkingDay(now.toLocalDate()).atTime(START).atZone(real.getZone());
        return Clock.offset(real, Duration.between(now, start));
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
