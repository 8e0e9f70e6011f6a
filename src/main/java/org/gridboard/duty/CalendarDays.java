package org.gridboard.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridboard.access.AuditTrail;
import org.gridboard.platform.ChangedMeanwhileException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the working calendar, which is the same for all. Who works reads it; administrators and the street keep it. A
 * version that is no longer current is answered with {@link ChangedMeanwhileException}, holding what stands now as an
 * {@code Optional<Entry>}.
 */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class CalendarDays {

    static final String KEEPS = "hasAnyRole('ADMINISTRATOR', 'STREET_STAFF')";
    private static final String READS =
            "hasAnyRole('ADMINISTRATOR', 'STREET_STAFF', 'SECRETARY', 'GRID_CHIEF', 'GRID_MEMBER')";

    private static final String OF_YEAR = """
            select day, working, name, version from calendar_day
            where day >= make_date(:year, 1, 1) and day < make_date(:year + 1, 1, 1) order by day""";
    private static final String ADD = """
            insert into calendar_day (day, working, name) values (:day, :working, :name) on conflict do nothing""";
    private static final String CHANGE = """
            update calendar_day set working = :working, name = :name, version = version + 1
            where day = :day and version = :version""";
    private static final String REMOVE = "delete from calendar_day where day = :day and version = :version";

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    CalendarDays(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** A day as it is stored. */
    public record Entry(CalendarDay day, int version) {}

    /** The days of a year that are not what their weekday says; a year has no more than 366. */
    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public List<Entry> of(int year) {
        return jdbc.sql(OF_YEAR).param("year", year).query(CalendarDays::entry).list();
    }

    /** Enters a day; entered again with the same content, it stands once. @throws ChangedMeanwhileException if it differs */
    @PreAuthorize(KEEPS)
    public void add(CalendarDay day) {
        if (written(ADD, day, 0) == 1) {
            audit.append("ADD_CALENDAR_DAY", "calendar_day", day.day().toString(), null, null);
            return;
        }
        Optional<Entry> current = find(day.day());
        if (current.map(Entry::day).filter(day::equals).isEmpty()) {
            throw new ChangedMeanwhileException(current);
        }
    }

    /** Changes what a day is or is called. @throws ChangedMeanwhileException if the version is no longer current */
    @PreAuthorize(KEEPS)
    public void change(CalendarDay day, int version) {
        if (written(CHANGE, day, version) == 0) {
            throw new ChangedMeanwhileException(find(day.day()));
        }
        audit.append("CHANGE_CALENDAR_DAY", "calendar_day", day.day().toString(), null, null);
    }

    /** Makes a day what its weekday says. @throws ChangedMeanwhileException if the version is no longer current */
    @PreAuthorize(KEEPS)
    public void remove(LocalDate day, int version) {
        int removed =
                jdbc.sql(REMOVE).param("day", day).param("version", version).update();
        if (removed == 1) {
            audit.append("REMOVE_CALENDAR_DAY", "calendar_day", day.toString(), null, null);
        } else if (find(day).isPresent()) {
            throw new ChangedMeanwhileException(find(day));
        }
    }

    private int written(String sql, CalendarDay day, int version) {
        return jdbc.sql(sql)
                .param("day", day.day())
                .param("working", day.working())
                .param("name", day.name())
                .param("version", version)
                .update();
    }

    private Optional<Entry> find(LocalDate day) {
        return jdbc.sql("select day, working, name, version from calendar_day where day = :day")
                .param("day", day)
                .query(CalendarDays::entry)
                .optional();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var day = new CalendarDay(
                row.getObject("day", LocalDate.class), row.getBoolean("working"), row.getString("name"));
        return new Entry(day, row.getInt("version"));
    }
}
