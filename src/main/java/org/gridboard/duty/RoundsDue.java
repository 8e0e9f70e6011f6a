package org.gridboard.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridboard.area.Half;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Selected;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The inspection rounds of today: two in every grid, on a working day. */
@Component
class RoundsDue {

    private static final String PROGRESS = """
            select t.grid_code, %s, count(*) as checkpoints, count(m.checkpoint_id) as morning,
                   count(n.checkpoint_id) as afternoon,
                   (array_agg(st_y(t.position) order by t.walking_order, t.id) filter (where m.checkpoint_id is null))[1] as m_lat,
                   (array_agg(st_x(t.position) order by t.walking_order, t.id) filter (where m.checkpoint_id is null))[1] as m_lng,
                   (array_agg(st_y(t.position) order by t.walking_order, t.id) filter (where n.checkpoint_id is null))[1] as n_lat,
                   (array_agg(st_x(t.position) order by t.walking_order, t.id) filter (where n.checkpoint_id is null))[1] as n_lng
            from checkpoint t %s
            left join sighting m on m.checkpoint_id = t.id and m.day = :day and m.half = 'MORNING'
            left join sighting n on n.checkpoint_id = t.id and n.day = :day and n.half = 'AFTERNOON'
            where t.grid_code = any (%s) and t.since <= :day and (t.retired_on is null or t.retired_on > :day)
            group by t.grid_code, g.name, c.name order by t.grid_code limit %d""".formatted(Sql.NAME, Sql.NAMES, Sql.GRIDS, DutySource.LIMIT);

    private final JdbcClient jdbc;

    RoundsDue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rounds of today in every grid that has checkpoints; none on a day off. */
    List<RoundProgress> progress(AreaCode area, DutyRules rules) {
        return rules.days().isWorkingDay(rules.today())
                ? jdbc.sql(PROGRESS)
                        .param("area", area.value())
                        .param("day", rules.today())
                        .query(RoundsDue::progress)
                        .list()
                : List.of();
    }

    /** What of these rounds is due or was missed. */
    static Stream<Duty> duties(List<RoundProgress> rounds, DutyRules rules) {
        return rounds.stream()
                .flatMap(round -> Arrays.stream(Half.values())
                        .map(half -> duty(round, half, rules))
                        .flatMap(Optional::stream));
    }

    private static Optional<Duty> duty(RoundProgress round, Half half, DutyRules rules) {
        int seen = round.seen(half);
        return rules.round(half, seen, round.checkpoints())
                .map(state -> new Duty(
                        DutyKind.ROUND,
                        state,
                        new Selected("round", round.grid().code() + "." + rules.today() + "." + half),
                        round.grid(),
                        Words.of("duty.title.ROUND." + half, seen, round.checkpoints()),
                        Due.on(rules.today()),
                        round.next(half),
                        Words.of("duty.detail.round", round.checkpoints() - seen),
                        Words.of(advice(state, seen))));
    }

    private static String advice(DutyState state, int seen) {
        return state == DutyState.OVERDUE
                ? "duty.advice.round.late"
                : seen == 0 ? "duty.advice.round.start" : "duty.advice.round.continue";
    }

    private static RoundProgress progress(ResultSet row, int number) throws SQLException {
        return new RoundProgress(
                Sql.grid(row),
                row.getInt("checkpoints"),
                row.getInt("morning"),
                row.getInt("afternoon"),
                Sql.position(row, "m_lat", "m_lng"),
                Sql.position(row, "n_lat", "n_lng"));
    }
}
