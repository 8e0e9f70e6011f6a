package org.gridboard.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Selected;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was promised to residents and is not kept yet. */
@Component
class CallBacksDue implements DutySource {

    private static final String OPEN = """
            select t.grid_code, %s, t.id, t.what, t.made_at, t.due_at, t.household_id, t.issue_id, r.name as head,
                   coalesce(trim(h.address || ' ' || h.room), i.place, '') as address,
                   st_y(coalesce(h.position, i.position)) as lat, st_x(coalesce(h.position, i.position)) as lng
            from promise t %s
            left join household h on h.id = t.household_id
            left join resident r on r.household_id = h.id and r.head
            left join issue i on i.id = t.issue_id
            where t.grid_code = any (%s) and t.kept_at is null and t.due_at < :until
            order by t.due_at, t.id limit %d""".formatted(Sql.NAME, Sql.NAMES, Sql.GRIDS, LIMIT);

    private final JdbcClient jdbc;

    CallBacksDue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Duty> find(AreaCode area, DutyRules rules, ZoneId zone) {
        var until = rules.today().plusDays(DutyRules.PLANNED_DAYS + 1L);
        return jdbc
                .sql(OPEN)
                .param("area", area.value())
                .param("until", until.atStartOfDay(zone).toOffsetDateTime())
                .query((row, number) -> duty(row, rules, zone))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Duty> duty(ResultSet row, DutyRules rules, ZoneId zone) throws SQLException {
        LocalDateTime due = Objects.requireNonNull(Sql.local(row, "due_at", zone));
        LocalDateTime made = Objects.requireNonNull(Sql.local(row, "made_at", zone));
        Optional<DutyState> state = rules.timed(due);
        if (state.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Duty(
                DutyKind.CALL_BACK,
                state.get(),
                opens(row),
                Sql.grid(row),
                title(row),
                Due.at(due),
                Sql.position(row),
                null,
                Words.of("duty.advice.promised", made.toLocalDate().toString())));
    }

    /** A promise to nobody's household is found with its issue. */
    private static Selected opens(ResultSet row) throws SQLException {
        return row.getString("household_id") == null
                ? new Selected("issue", row.getString("issue_id"))
                : new Selected("promise", row.getString("id"));
    }

    private static Words title(ResultSet row) throws SQLException {
        String issue = row.getString("issue_id");
        String what = row.getString("what");
        return issue == null || row.getString("head") != null
                ? Words.of("duty.title.CALL_BACK", Sql.whom(row), what)
                : Words.of("duty.title.CALL_BACK.issue", issue, what);
    }
}
