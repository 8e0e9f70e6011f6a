package org.gridboard.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Selected;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The issues whose next step is the grid's: assigned or returned ones to handle, reported ones to decide. */
@Component
class IssuesDue implements DutySource {

    private static final String OPEN = """
            select t.grid_code, %s, t.id, t.title, t.state, t.due_at, t.assignee,
                   st_y(t.position) as lat, st_x(t.position) as lng
            from issue t %s
            where t.grid_code = any (%s) and t.state in ('ASSIGNED', 'RETURNED', 'REPORTED')
            order by t.due_at nulls last, t.id limit %d""".formatted(Sql.NAME, Sql.NAMES, Sql.GRIDS, LIMIT);

    private final JdbcClient jdbc;

    IssuesDue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Duty> find(AreaCode area, DutyRules rules, ZoneId zone) {
        return jdbc.sql(OPEN)
                .param("area", area.value())
                .query((row, number) -> duty(row, rules, zone))
                .list();
    }

    private static Duty duty(ResultSet row, DutyRules rules, ZoneId zone) throws SQLException {
        String issueState = row.getString("state");
        boolean reported = issueState.equals("REPORTED");
        LocalDateTime due = Sql.local(row, "due_at", zone);
        return new Duty(
                reported ? DutyKind.DECISION : DutyKind.ISSUE,
                reported ? rules.decision(due) : rules.issue(due),
                new Selected("issue", row.getString("id")),
                Sql.grid(row),
                Words.of("duty.title." + issueState, row.getString("id"), row.getString("title")),
                due == null ? null : Due.at(due),
                Sql.position(row),
                null,
                advice(issueState, row.getString("assignee")));
    }

    private static Words advice(String issueState, @Nullable String assignee) {
        return assignee == null || assignee.isBlank() || !issueState.equals("ASSIGNED")
                ? Words.of("duty.advice." + issueState)
                : Words.of("duty.advice.ASSIGNED.to", assignee);
    }
}
