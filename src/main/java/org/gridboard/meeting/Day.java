package org.gridboard.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The day of a meeting and the moment it is looked at; the day stays, however late it becomes. */
record Day(LocalDate date, Instant asOf, ZoneId zone) {

    static Day of(LocalDate date, Clock clock) {
        return new Day(date, clock.instant(), clock.getZone());
    }

    OffsetDateTime begin() {
        return begin(date);
    }

    OffsetDateTime end() {
        return begin(date.plusDays(1));
    }

    /** When a day begins, as the database takes it. */
    OffsetDateTime begin(LocalDate other) {
        return other.atStartOfDay(zone).toOffsetDateTime();
    }

    /** As the database takes it. */
    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
