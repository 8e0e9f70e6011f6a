package org.gridboard.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** One round's time. */
record HalfDay(LocalDate day, Half half) {

    /** The half-day that is running; for a past day its afternoon, for a coming one its morning. */
    static HalfDay of(LocalDate day, Clock clock) {
        LocalDateTime now = LocalDateTime.now(clock);
        if (day.equals(now.toLocalDate())) {
            return new HalfDay(day, Half.at(now.toLocalTime()));
        }
        return new HalfDay(day, day.isBefore(now.toLocalDate()) ? Half.AFTERNOON : Half.MORNING);
    }
}
