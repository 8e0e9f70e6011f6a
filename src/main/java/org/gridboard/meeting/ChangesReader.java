package org.gridboard.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.gridboard.access.ScopeSql;
import org.gridboard.area.Area;
import org.gridboard.area.WorkingDays;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.issue.IssueId;
import org.gridboard.meeting.AgendaChange.What;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What has changed since the last meeting: each number as of now, and as of that meeting. Where none was held yet, the working
 * day before stands for it, at the same hour. Deadlines are those of the rules, as on the map.
 */
@Component
class ChangesReader {

    /** All that is open, and what has ended since the meeting before the last one: no number needs more. */
    private static final String TOUCHED = """
            with held as (
                select day, coalesce(closed_at, opened_at) as at from meeting
                where area_code = :community and day < :day order by day desc limit 2),
            last as (
                select coalesce((select day from held order by day desc limit 1), :before) as day,
                       coalesce((select at from held order by day desc limit 1), :beforeAt) as at,
                       coalesce((select at from held order by day desc offset 1), :beforeThat) as earlier),
            bounds as (
                select at, earlier, day::timestamp at time zone :zone as begin,
                       (day + 1)::timestamp at time zone :zone as finish from last),
            open as (
                select i.*, i.closed_at is null as is_open from issue i
                where i.grid_code = any (%1$s) and i.state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN')
                union all
                select i.*, false from issue i
                where i.grid_code = any (%1$s) and i.closed_at is not null
                  and i.closed_at > (select least(earlier, begin) from bounds))
            """.formatted(ScopeSql.GRIDS_OF_AREA);

    private static final String COUNTS = TOUCHED + """
            select count(*) filter (where i.reported_at >= :begin and i.reported_at < :end) as raised,
                   count(*) filter (where i.reported_at >= b.begin and i.reported_at < b.finish) as raised_then,
                   count(*) filter (where i.is_open and i.due_at < :asOf) as overdue,
                   count(*) filter (where i.reported_at <= b.at and (i.is_open or i.closed_at > b.at) and i.due_at < b.at)
                       as overdue_then,
                   count(*) filter (where i.is_open and i.due_at >= :begin and i.due_at < :end) as due,
                   count(*) filter (where i.reported_at <= b.at and (i.is_open or i.closed_at > b.at)
                       and i.due_at >= b.begin and i.due_at < b.finish) as due_then,
                   count(*) filter (where i.state in ('CLOSED', 'SOLVED_ON_SPOT') and i.closed_at > b.at) as done,
                   count(*) filter (where i.state in ('CLOSED', 'SOLVED_ON_SPOT') and i.closed_at > b.earlier
                       and i.closed_at <= b.at) as done_then
            from open i cross join bounds b""";

    private static final String BEHIND = TOUCHED + """
            select i.id from open i cross join bounds b
            where case :what
                when 'RAISED' then i.reported_at >= :begin and i.reported_at < :end
                when 'OVERDUE' then i.is_open and i.due_at < :asOf
                when 'DUE_TODAY' then i.is_open and i.due_at >= :begin and i.due_at < :end
                when 'DONE' then i.state in ('CLOSED', 'SOLVED_ON_SPOT') and i.closed_at > b.at end
            order by i.reported_at, i.id limit :most""";

    private final JdbcClient jdbc;

    ChangesReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The five numbers. @param rounds the grids whose rounds were not kept */
    List<AgendaChange> read(AreaCode area, Day day, WorkingDays days, List<Area> rounds) {
        List<AgendaChange> changes = new ArrayList<>(asked(COUNTS, area, day, days)
                .query((row, number) -> List.of(
                        change(What.RAISED, row, "raised"),
                        change(What.OVERDUE, row, "overdue"),
                        change(What.DUE_TODAY, row, "due"),
                        change(What.DONE, row, "done")))
                .single());
        changes.add(new AgendaChange(What.ROUNDS, rounds.size(), null, rounds));
        return changes;
    }

    /** The issues behind one of them, the oldest first. */
    List<IssueId> behind(AreaCode area, Day day, WorkingDays days, What what) {
        return asked(BEHIND, area, day, days)
                .param("what", what.name())
                .param("most", Agenda.MOST)
                .query((row, number) -> new IssueId(row.getLong("id")))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, AreaCode area, Day day, WorkingDays days) {
        LocalDate before = days.lastUpTo(day.date().minusDays(1));
        LocalDate beforeThat = days.lastUpTo(before.minusDays(1));
        return jdbc.sql(sql)
                .param("area", area.value())
                .param("community", area.at(Level.COMMUNITY).value())
                .param("day", day.date())
                .param("zone", day.zone().getId())
                .param("begin", day.begin())
                .param("end", day.end())
                .param("asOf", Day.utc(day.asOf()))
                .param("before", before)
                .param("beforeAt", sameHour(day, before))
                .param("beforeThat", sameHour(day, beforeThat));
    }

    private static OffsetDateTime sameHour(Day day, LocalDate other) {
        return other.atTime(day.asOf().atZone(day.zone()).toLocalTime())
                .atZone(day.zone())
                .toOffsetDateTime();
    }

    private static AgendaChange change(What what, ResultSet row, String column) throws SQLException {
        int now = row.getInt(column);
        return new AgendaChange(what, now, now - row.getInt(column + "_then"), List.of());
    }
}
