package org.gridboard.area;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which days are worked: Monday to Friday, but for public holidays and make-up days (domain.md, Duties). */
@Service
public class WorkingCalendar {

    private static final String LATEST = """
            select max(d)::date from generate_series(:day::date - 30, :day::date, interval '1 day') d
            where is_working_day(d::date)""";

    private static final String WORKED_BEFORE = """
            select d::date from generate_series(:day::date - 60, :day::date - 1, interval '1 day') d
            where is_working_day(d::date) order by d desc offset :days - 1 limit 1""";

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkingCalendar(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Today's date, where the community is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public boolean isWorkingDay(LocalDate day) {
        return jdbc.sql("select is_working_day(:day)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Today if it is worked, else the last day that was: the day a page opens on. */
    public LocalDate currentOrLastWorkingDay() {
        return latestUpTo(today());
    }

    /** The last working day before a day. */
    public LocalDate workingDayBefore(LocalDate day) {
        return latestUpTo(day.minusDays(1));
    }

    /** The working day so many working days before a day, at least one; looks back 60 days at most. */
    public LocalDate workingDaysBefore(LocalDate day, int days) {
        return jdbc.sql(WORKED_BEFORE)
                .param("day", day)
                .param("days", days)
                .query(LocalDate.class)
                .optional()
                .orElse(day);
    }

    private LocalDate latestUpTo(LocalDate day) {
        return jdbc.sql(LATEST)
                .param("day", day)
                .query(LocalDate.class)
                .optional()
                .orElse(day);
    }
}
