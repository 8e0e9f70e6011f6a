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

/**
 * The issues whose next step is the grid's: assigned ones to handle, also those given to it or to the account that lie in
 * another grid, returned ones, reported ones to decide. What a person was given is that person's. Due is the limit given
 * with the assignment, else the deadline.
 */
@Component
class IssuesDue implements DutySource {

    private static final String ROWS = """
            select t.grid_code, %s, t.id, t.title, t.state, t.assignee,
                   case when t.state = 'ASSIGNED' then coalesce(t.assignment_due, t.due_at) else t.due_at end as due_at,
                   st_y(t.position) as lat, st_x(t.position) as lng
            from issue t %s where""".formatted(Sql.NAME, Sql.NAMES);
    private static final String OPEN = """
            %1$s t.grid_code = any (%2$s)
              and t.state in ('ASSIGNED', 'RETURNED', 'REPORTED')
              and (t.state <> 'ASSIGNED' or coalesce(t.assignee_grid, t.grid_code) = any (%2$s)
                   and coalesce(t.assignee_account, acting_account()) = acting_account())
            union all
            %1$s t.id = any (array(select issues_given())) and t.state = 'ASSIGNED' and not t.grid_code = any (%2$s)
              and (t.assignee_account is not null or t.assignee_grid = any (%2$s))
            order by due_at nulls last, id limit %3$d""".formatted(ROWS, Sql.GRIDS, LIMIT);

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
