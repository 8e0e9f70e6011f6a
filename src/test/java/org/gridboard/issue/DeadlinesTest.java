package org.gridboard.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Set<LocalDate> HOLIDAYS =
            Set.of(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-02"), LocalDate.parse("2026-10-05"));
    private static final LocalDate MAKE_UP_SATURDAY = LocalDate.parse("2026-10-10");

    /** 2026-11-20 is a Friday. */
    @ParameterizedTest(name = "{0} reported {1} is due {2}: {3}")
    @CsvSource({
        "URGENT,  2026-11-20T16:50, 2026-11-20T18:50, runs past the end of work",
        "URGENT,  2026-11-21T23:30, 2026-11-22T01:30, runs at night and at weekends",
        "NORMAL,  2026-11-18T10:00, 2026-11-20T10:00, same time two working days later",
        "NORMAL,  2026-11-20T10:00, 2026-11-24T10:00, the weekend does not count",
        "NORMAL,  2026-11-21T12:00, 2026-11-24T17:30, on Saturday: Monday and Tuesday in full",
        "NORMAL,  2026-11-18T07:00, 2026-11-19T17:30, before work: today and tomorrow in full",
        "NORMAL,  2026-11-18T08:30, 2026-11-19T17:30, as work begins",
        "NORMAL,  2026-11-18T17:30, 2026-11-20T17:30, as work ends: the next two days in full",
        "NORMAL,  2026-11-18T22:00, 2026-11-20T17:30, after work",
        "NORMAL,  2026-09-30T15:00, 2026-10-07T15:00, over public holidays and a weekend",
        "COMPLEX, 2026-11-16T09:00, 2026-11-23T09:00, five working days",
        "COMPLEX, 2026-10-08T09:00, 2026-10-14T09:00, a make-up Saturday counts",
    })
    void a_deadline_follows_urgency_and_calendar(
            Urgency urgency, LocalDateTime reported, LocalDateTime due, String why) {
        DeadlineRules rules = DeadlineRules.DEFAULT;
        var hours = new WorkingHours(rules.begins(), rules.ends(), DeadlinesTest::isWorkingDay);

        Instant at = reported.atZone(ZONE).toInstant();
        assertThat(new IssueClock(at, urgency, rules, hours, ZONE).limitAfter(at))
                .isEqualTo(due.atZone(ZONE).toInstant());
    }

    @Test
    void a_calendar_without_working_days_is_reported_instead_of_searched_forever() {
        var hours = new WorkingHours(DeadlineRules.DEFAULT.begins(), DeadlineRules.DEFAULT.ends(), day -> false);

        assertThatThrownBy(() -> hours.after(LocalDateTime.parse("2026-11-20T10:00"), Duration.ofHours(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-23T16:30",
        "2026-11-22, 2026-11-23T16:30",
        "2026-09-30, 2026-10-06T16:30",
        "2026-10-09, 2026-10-10T16:30"
    })
    void the_next_working_day_ends_when_its_hours_do(LocalDate day, LocalDateTime end) {
        var hours = new WorkingHours(LocalTime.of(8, 0), LocalTime.of(16, 30), DeadlinesTest::isWorkingDay);

        assertThat(hours.endOfNextDay(day)).isEqualTo(end);
    }

    static boolean isWorkingDay(LocalDate day) {
        boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        return day.equals(MAKE_UP_SATURDAY) || weekday && !HOLIDAYS.contains(day);
    }
}
