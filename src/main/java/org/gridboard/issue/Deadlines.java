package org.gridboard.issue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.area.WorkingDays;
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

    /** When the next working day after this moment's day ends in the area. */
    LocalDateTime endOfNextDay(AreaCode area, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return hours(settings.of(area), today).endOfNextDay(today);
    }

    /** The clock of an issue of that urgency in the grid, for what is done at that time. */
    IssueClock clock(Urgency urgency, AreaCode grid, Instant now) {
        DeadlineRules rules = settings.of(grid);
        return new IssueClock(now, urgency, rules, hours(rules, LocalDate.ofInstant(now, zone)), zone);
    }

    private WorkingHours hours(DeadlineRules rules, LocalDate around) {
        WorkingDays days = calendar.around(around);
        return new WorkingHours(rules.begins(), rules.ends(), days::isWorkingDay);
    }
}
