package org.gridboard.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.gridboard.access.AccountId;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.jspecify.annotations.Nullable;

/** An issue as it lies in a row; every statement that reads one whole reads these columns. */
final class IssueRows {

    /** Of {@code issue i}, with {@code account h} as its handler. */
    static final String COLUMNS = """
            i.id, i.grid_code, i.title, i.words, i.key_area, i.urgency, i.place, i.state, i.due_at, i.closed_at,
            i.assignee, i.assignee_grid, i.assignee_account, i.assignee_body, i.assigned_at, i.assignment_due, i.measure,
            i.handled_by, h.name as handler, i.handled_at, i.suspended_at, i.suspended_from, i.suspended_until,
            extract(epoch from i.suspended_left)::bigint as suspended_left, i.carried_over, i.rework, i.extensions,
            i.suspensions, i.escalated_at, i.with_street, i.version,
            exists (select from promise p where p.issue_id = i.id and p.kept_at is null) as promise_open
            """;

    private IssueRows() {}

    static Issue issue(ResultSet row) throws SQLException {
        return new Issue(
                new IssueId(row.getLong("id")),
                new AreaCode(row.getString("grid_code")),
                Urgency.valueOf(row.getString("urgency")),
                new IssueFacts(
                        row.getString("title"),
                        row.getString("words"),
                        KeyArea.valueOf(row.getString("key_area")),
                        row.getString("place")),
                progress(row),
                row.getBoolean("promise_open"),
                row.getInt("version"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                IssueState.valueOf(row.getString("state")),
                instant(row, "due_at"),
                instant(row, "closed_at"),
                assignment(row),
                handling(row),
                suspension(row),
                new IssueCourse(
                        row.getInt("carried_over"),
                        row.getInt("rework"),
                        row.getInt("extensions"),
                        row.getInt("suspensions"),
                        instant(row, "escalated_at"),
                        row.getBoolean("with_street")));
    }

    private static @Nullable Assignment assignment(ResultSet row) throws SQLException {
        String name = row.getString("assignee");
        if (name == null || name.isBlank()) {
            return null;
        }
        Assignee to = Assignees.of(
                row.getString("assignee_grid"),
                row.getObject("assignee_account", Long.class),
                row.getObject("assignee_body", Long.class),
                name);
        return new Assignment(
                to, name, instant(row, "assigned_at"), instant(row, "assignment_due"), row.getString("measure"));
    }

    private static @Nullable Handling handling(ResultSet row) throws SQLException {
        Long by = row.getObject("handled_by", Long.class);
        Instant at = instant(row, "handled_at");
        return by == null && at == null
                ? null
                : new Handling(by == null ? null : new AccountId(by), row.getString("handler"), at);
    }

    /** What it was suspended from is kept with the row, so that a suspended issue always has one. */
    private static @Nullable Suspension suspension(ResultSet row) throws SQLException {
        Instant at = instant(row, "suspended_at");
        return at == null
                ? null
                : new Suspension(
                        at,
                        IssueState.valueOf(row.getString("suspended_from")),
                        Objects.requireNonNull(row.getObject("suspended_until", LocalDate.class)),
                        Duration.ofSeconds(row.getLong("suspended_left")));
    }
}
