package org.gridboard.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Selected;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Problems that rounds have seen and nobody has reported, unless a later round found the place in order. */
@Component
class ProblemsDue implements DutySource {

    private static final int DAYS = 30;

    private static final String UNREPORTED = """
            select t.grid_code, %s, t.checkpoint_id, t.day, p.name, st_y(p.position) as lat, st_x(p.position) as lng
            from (select distinct on (s.checkpoint_id) s.* from sighting s
                  where s.grid_code = any (%s) and s.result = 'PROBLEM' and s.issue_id is null and s.day >= :since
                  order by s.checkpoint_id, s.at desc) t
            join checkpoint p on p.id = t.checkpoint_id and p.retired_on is null %s
            where not exists (select from sighting later where later.checkpoint_id = t.checkpoint_id and later.at > t.at)
            order by t.day, t.checkpoint_id limit %d""".formatted(Sql.NAME, Sql.GRIDS, Sql.NAMES, LIMIT);

    private final JdbcClient jdbc;

    ProblemsDue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Duty> find(AreaCode area, DutyRules rules, ZoneId zone) {
        return jdbc.sql(UNREPORTED)
                .param("area", area.value())
                .param("since", rules.today().minusDays(DAYS))
                .query((row, number) -> duty(row, rules))
                .list();
    }

    private static Duty duty(ResultSet row, DutyRules rules) throws SQLException {
        LocalDate seen = row.getObject("day", LocalDate.class);
        return new Duty(
                DutyKind.PROBLEM,
                rules.problem(seen),
                Selected.newFrom("issue", new Selected("checkpoint", row.getString("checkpoint_id"))),
                Sql.grid(row),
                Words.of("duty.title.PROBLEM", row.getString("name")),
                Due.on(seen),
                Sql.position(row),
                null,
                Words.of("duty.advice.problem", seen.toString()));
    }
}
