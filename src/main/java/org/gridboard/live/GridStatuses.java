package org.gridboard.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.gridboard.access.CurrentAccount;
import org.gridboard.area.Half;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The status of every grid of an area on a day, computed by one query. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class GridStatuses {

    private static final String STATUS = """
            with grid as (
                select g.code, short_name(g.name, c.name) as name, c.name as community
                from area g join area c on c.code = g.parent
                where length(g.code) = 15 and left(g.code, length(:area)) = :area
                  and g.code = any (array(select scope_grids()))),
            due as (
                select grid_code, count(*) as due from checkpoint
                where grid_code in (select code from grid)
                  and since <= :day and (retired_on is null or retired_on > :day)
                group by grid_code),
            seen as (
                select grid_code,
                       count(*) filter (where half = 'MORNING') as morning,
                       count(*) filter (where half = 'AFTERNOON') as afternoon,
                       count(*) filter (where half = 'MORNING' and result = 'PROBLEM') as morning_problem,
                       count(*) filter (where half = 'AFTERNOON' and result = 'PROBLEM') as afternoon_problem
                from sighting where day = :day and grid_code in (select code from grid)
                group by grid_code),
            issues as (
                select grid_code, count(*) as open, count(*) filter (where due_at < :as_of) as overdue
                from (select grid_code, due_at from issue
                      where state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN') and reported_at <= :as_of
                        and grid_code in (select code from grid)
                      union all
                      select grid_code, due_at from issue
                      where closed_at > :as_of and reported_at <= :as_of and grid_code in (select code from grid)) open_then
                group by grid_code),
            reported as (
                select grid_code, count(*) as reported from issue
                where reported_at >= :begin and reported_at < :end and grid_code in (select code from grid)
                group by grid_code),
            homes as (
                select grid_code, count(*) as households from household
                where grid_code in (select code from grid) group by grid_code),
            key as (
                select grid_code, count(*) as key_households, count(*) filter (where next_due <= :day) as key_due,
                       count(*) filter (where next_due < :day) as key_overdue
                from key_household where grid_code in (select code from grid) group by grid_code)
            select grid.code, grid.name, grid.community, is_working_day(:day) as working, coalesce(due, 0) as due,
                   coalesce(morning, 0) as morning, coalesce(afternoon, 0) as afternoon,
                   coalesce(morning_problem, 0) as morning_problem, coalesce(afternoon_problem, 0) as afternoon_problem,
                   coalesce(open, 0) as open, coalesce(overdue, 0) as overdue, coalesce(reported, 0) as reported,
                   coalesce(households, 0) as households, coalesce(key_households, 0) as key_households,
                   coalesce(key_due, 0) as key_due, coalesce(key_overdue, 0) as key_overdue
            from grid
            left join due on due.grid_code = grid.code
            left join seen on seen.grid_code = grid.code
            left join issues on issues.grid_code = grid.code
            left join reported on reported.grid_code = grid.code
            left join homes on homes.grid_code = grid.code
            left join key on key.grid_code = grid.code
            order by grid.code""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentAccount currentAccount;

    GridStatuses(JdbcClient jdbc, Clock clock, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.currentAccount = currentAccount;
    }

    /**
     * The status of every grid that lies in the area and in the account's scope, by code.
     *
     * @throws org.gridboard.access.OutOfScopeException if the account does no daily work in any part of the area
     */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    public List<GridStatus> of(AreaCode area, LocalDate day) {
        var account = currentAccount.get();
        currentAccount.require(account.reaches(area));
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime end = day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
        return jdbc
                .sql(STATUS)
                .param("area", area.value())
                .param("day", day)
                .param("as_of", end.isBefore(now) ? end : now)
                .param("begin", day.atStartOfDay(clock.getZone()).toOffsetDateTime())
                .param("end", end)
                .query((row, number) -> status(row, day))
                .list()
                .stream()
                .filter(status -> account.covers(status.code()))
                .toList();
    }

    private GridStatus status(ResultSet row, LocalDate day) throws SQLException {
        int due = row.getInt("due");
        boolean working = row.getBoolean("working") && due > 0;
        boolean morningBegun = working && begun(day, Half.MORNING);
        boolean afternoonBegun = working && begun(day, Half.AFTERNOON);
        boolean over = begun(day.plusDays(1), Half.MORNING);
        int morning = row.getInt("morning");
        int afternoon = row.getInt("afternoon");
        return new GridStatus(
                new AreaCode(row.getString("code")),
                row.getString("name"),
                row.getString("community"),
                due,
                new HalfRound(
                        morning,
                        row.getInt("morning_problem"),
                        HalfState.of(morningBegun, afternoonBegun, morning, due)),
                new HalfRound(
                        afternoon, row.getInt("afternoon_problem"), HalfState.of(afternoonBegun, over, afternoon, due)),
                coverage(
                        morningBegun ? morning : 0,
                        afternoonBegun ? afternoon : 0,
                        due * ((morningBegun ? 1 : 0) + (afternoonBegun ? 1 : 0))),
                row.getInt("open"),
                row.getInt("overdue"),
                row.getInt("reported"),
                row.getInt("households"),
                row.getInt("key_households"),
                row.getInt("key_due"),
                row.getInt("key_overdue"));
    }

    private boolean begun(LocalDate day, Half half) {
        return !day.atTime(half.begin()).atZone(clock.getZone()).toInstant().isAfter(clock.instant());
    }

    static @Nullable Double coverage(int morning, int afternoon, int due) {
        return due == 0 ? null : (double) (morning + afternoon) / due;
    }
}
