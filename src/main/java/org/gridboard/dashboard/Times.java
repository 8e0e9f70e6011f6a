package org.gridboard.dashboard;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How times are written in lists and forms: {@code 11-20 15:50}, with the year where it is not this one. */
@Component
public class Times {

    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter OTHER_YEAR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Clock clock;

    Times(Clock clock) {
        this.clock = clock;
    }

    /** Where the community is. */
    public String format(Instant at) {
        var local = at.atZone(clock.getZone());
        boolean thisYear = local.getYear() == LocalDate.now(clock).getYear();
        return local.format(thisYear ? THIS_YEAR : OTHER_YEAR);
    }

    /** The moment at which clocks show this where the community is. */
    public Instant instant(LocalDateTime local) {
        return local.atZone(clock.getZone()).toInstant();
    }

    /** Today, where the community is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day it falls on, where the community is. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /** Whether it lies behind. */
    public boolean isPast(Instant at) {
        return at.isBefore(clock.instant());
    }
}
