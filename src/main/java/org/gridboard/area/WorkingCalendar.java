package org.gridboard.area;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which days are worked: Monday to Friday, but for public holidays and make-up days (domain.md, Duties). */
@Service
public class WorkingCalendar {

    private static final String LATEST = """
            select max(d)::date from generate_series(:day::date - 30, :day::date, interval '1 day') d
            where is_working_day(d::date)""";
    private static final String EXCEPTIONS = "select day, working from calendar_day where day between :first and :last";
    private static final int DAYS_AROUND = 60;

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

    /** The working days of two months before and after a day, to be asked about many of them. */
    public WorkingDays around(LocalDate day) {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        jdbc.sql(EXCEPTIONS)
                .param("first", day.minusDays(DAYS_AROUND))
                .param("last", day.plusDays(DAYS_AROUND))
                .query(row -> {
                    exceptions.put(row.getObject("day", LocalDate.class), row.getBoolean("working"));
                });
        return new WorkingDays(exceptions);
    }

    private LocalDate latestUpTo(LocalDate day) {
        return jdbc.sql(LATEST)
                .param("day", day)
                .query(LocalDate.class)
                .optional()
                .orElse(day);
    }
}
