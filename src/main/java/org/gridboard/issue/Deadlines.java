package org.gridboard.issue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.springframework.stereotype.Component;

/**
 * When an issue must be closed (domain.md, Deadlines): urgent ones on the running clock, the others on working hours,
 * 08:30–17:30 of working days unless set otherwise.
 */
@Component
class Deadlines {

    private final WorkingCalendar calendar;
    private final DeadlineSettings settings;
    private final ZoneId zone;

    Deadlines(WorkingCalendar calendar, DeadlineSettings settings, Clock clock) {
        this.calendar = calendar;
        this.settings = settings;
        this.zone = clock.getZone();
    }

    /** The deadline of an issue reported in the grid at that time. */
    Instant due(Urgency urgency, AreaCode grid, Instant reportedAt) {
        DeadlineRules rules = settings.of(grid);
        var hours = new WorkingHours(rules.begins(), rules.ends(), calendar::isWorkingDay);
        return due(urgency, rules, hours, reportedAt, zone);
    }

    static Instant due(Urgency urgency, DeadlineRules rules, WorkingHours hours, Instant reportedAt, ZoneId zone) {
        return switch (urgency) {
            case URGENT -> reportedAt.plus(Duration.ofHours(rules.urgentHours()));
            case NORMAL -> onWorkingDays(rules.normalDays(), rules, hours, reportedAt, zone);
            case COMPLEX -> onWorkingDays(rules.complexDays(), rules, hours, reportedAt, zone);
        };
    }

    private static Instant onWorkingDays(
            int days, DeadlineRules rules, WorkingHours hours, Instant reportedAt, ZoneId zone) {
        return hours.after(
                        reportedAt.atZone(zone).toLocalDateTime(),
                        rules.workingDay().multipliedBy(days))
                .atZone(zone)
                .toInstant();
    }
}
