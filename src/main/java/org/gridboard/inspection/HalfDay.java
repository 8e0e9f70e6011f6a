package org.gridboard.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.gridboard.area.Half;

/** One round's time. */
record HalfDay(LocalDate day, Half half) {

    /** The half-day that a moment lies in. */
    static HalfDay at(LocalDateTime moment) {
        return new HalfDay(moment.toLocalDate(), Half.at(moment.toLocalTime()));
    }

    /** The half-day that is running; for a past day its afternoon, for a coming one its morning. */
    static HalfDay of(LocalDate day, Clock clock) {
        LocalDateTime now = LocalDateTime.now(clock);
        if (day.equals(now.toLocalDate())) {
            return at(now);
        }
        return new HalfDay(day, day.isBefore(now.toLocalDate()) ? Half.AFTERNOON : Half.MORNING);
    }

    /** When it begins. */
    LocalDateTime begin() {
        return day.atTime(half.begin());
    }
}
