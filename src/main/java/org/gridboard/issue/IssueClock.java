package org.gridboard.issue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The clock of one issue: for an urgent one it always runs, for the others in working hours alone (domain.md, Deadlines).
 *
 * @param now the time of what is done
 */
record IssueClock(Instant now, Urgency urgency, DeadlineRules rules, WorkingHours hours, ZoneId zone) {

    /** When the clock that starts at that time has run the issue's original limit. */
    Instant limitAfter(Instant start) {
        return after(start, limit());
    }

    /** When so much of the clock's time has passed since the start. */
    Instant after(Instant start, Duration time) {
        return urgency == Urgency.URGENT
                ? start.plus(time)
                : hours.after(local(start), time).atZone(zone).toInstant();
    }

    /** How much of the clock's time is left until then; nothing once that has passed. */
    Duration left(Instant due) {
        if (!due.isAfter(now)) {
            return Duration.ZERO;
        }
        return urgency == Urgency.URGENT ? Duration.between(now, due) : hours.between(local(now), local(due));
    }

    /** The original limit of the issue. */
    Duration limit() {
        return switch (urgency) {
            case URGENT -> Duration.ofHours(rules.urgentHours());
            case NORMAL -> rules.workingDay().multipliedBy(rules.normalDays());
            case COMPLEX -> rules.workingDay().multipliedBy(rules.complexDays());
        };
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    Instant beginOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }
}
