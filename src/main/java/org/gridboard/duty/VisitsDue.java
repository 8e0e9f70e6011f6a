package org.gridboard.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Selected;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Grids in which nobody has been met at home this week, each with the household that was met longest ago. */
@Component
class VisitsDue implements DutySource {

    private static final String NOT_VISITED = """
            select t.grid_code, %s, trim(home.address || ' ' || home.room) as address, home.id as household_id, home.met,
                   st_y(home.position) as lat, st_x(home.position) as lng
            from unnest(%s) t (grid_code) %s
            cross join lateral (
                select h.id, h.address, h.room, h.position, h.last_visited as met from household h
                where h.grid_code = t.grid_code order by h.last_visited nulls first, h.id limit 1) home
            where not exists (select from visit v where v.grid_code = t.grid_code and v.at >= :monday
                              and v.kind = 'VISIT' and v.outcome = 'MET')
            order by t.grid_code limit %d""".formatted(Sql.NAME, Sql.GRIDS, Sql.NAMES, LIMIT);

    private final JdbcClient jdbc;

    VisitsDue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Duty> find(AreaCode area, DutyRules rules, ZoneId zone) {
        LocalDate monday = rules.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return rules.lastDayForVisit()
                .map(last -> jdbc.sql(NOT_VISITED)
                        .param("area", area.value())
                        .param("monday", monday.atStartOfDay(zone).toOffsetDateTime())
                        .query((row, number) -> duty(row, rules, last, zone))
                        .list())
                .orElse(List.of());
    }

    private static Duty duty(ResultSet row, DutyRules rules, LocalDate last, ZoneId zone) throws SQLException {
        LocalDateTime met = Sql.local(row, "met", zone);
        return new Duty(
                DutyKind.WEEKLY_VISIT,
                rules.weeklyVisit().orElseThrow(),
                Selected.newFrom("visit", new Selected("household", row.getString("household_id"))),
                Sql.grid(row),
                Words.of("duty.title.WEEKLY_VISIT", row.getString("address")),
                Due.on(last),
                Sql.position(row),
                null,
                met == null
                        ? Words.of("duty.advice.never")
                        : Words.of("duty.advice.longest", ChronoUnit.DAYS.between(met.toLocalDate(), rules.today())));
    }
}
