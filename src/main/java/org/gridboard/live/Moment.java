package org.gridboard.live;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.gridboard.area.Half;

/**
 * The day a status is about and the moment of it that is looked at.
 *
 * @param asOf now, or the end of a day that is over
 */
record Moment(LocalDate day, Instant asOf, ZoneId zone) {

    static Moment now(Clock clock) {
        return of(LocalDate.now(clock), clock);
    }

    static Moment of(LocalDate day, Clock clock) {
        Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        Instant now = clock.instant();
        return new Moment(day, end.isBefore(now) ? end : now, clock.getZone());
    }

    /** Whether only what has been changed or fallen due since then differs from it: same day, same half, no step back. */
    boolean continues(Moment before) {
        return day.equals(before.day)
                && !asOf.isBefore(before.asOf)
                && hasBegun(Half.AFTERNOON) == before.hasBegun(Half.AFTERNOON);
    }

    boolean hasBegun(Half half) {
        return !day.atTime(half.begin()).atZone(zone).toInstant().isAfter(asOf);
    }

    boolean isOver(Half half) {
        return half == Half.MORNING ? hasBegun(Half.AFTERNOON) : !asOf.isBefore(end());
    }

    /** As the database takes it. */
    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    Instant begin() {
        return day.atStartOfDay(zone).toInstant();
    }

    Instant end() {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
