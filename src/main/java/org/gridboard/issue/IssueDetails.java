package org.gridboard.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.area.Area;
import org.gridboard.code.Position;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one issue with its timeline and photos. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class IssueDetails {

    private static final String ISSUE = """
            select %s, a.name as grid_name, st_y(i.position) as lat, st_x(i.position) as lng, i.reported_at,
                   o.name as first_officer
            from issue i join area a on a.code = i.grid_code left join account o on o.id = i.first_officer
            left join account h on h.id = i.handled_by
            where i.id = :id""".formatted(IssueRows.COLUMNS);
    private static final String TIMELINE = """
            select e.at, p.name as by, e.from_state, e.to_state, e.act, e.words, e.assignee, e.due_at, h.name as handler,
                   e.promise_id is not null as call_back
            from issue_event e left join account p on p.id = e.account_id left join account h on h.id = e.handler
            where e.issue_id = :id order by e.id limit 200""";
    private static final String PHOTOS = "select id from photo where issue_id = :id order by at, id limit 50";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    IssueDetails(JdbcClient jdbc, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** The issue, or nothing if there is none of this number in the account's scope, nor any that is or was lately given to it. */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    public Optional<IssueDetail> find(IssueId id) {
        Account account = currentAccount.get();
        return jdbc.sql(ISSUE)
                .param("id", id.value())
                .query((row, number) -> detail(row, account))
                .optional()
                .flatMap(found -> found);
    }

    private List<UUID> photos(IssueId id) {
        return jdbc.sql(PHOTOS)
                .param("id", id.value())
                .query((row, number) -> UUID.fromString(row.getString("id")))
                .list();
    }

    private List<IssueDetail.Event> timeline(IssueId id) {
        return jdbc.sql(TIMELINE)
                .param("id", id.value())
                .query((row, number) -> event(row))
                .list();
    }

    private static IssueDetail.Event event(ResultSet row) throws SQLException {
        String from = row.getString("from_state");
        String act = row.getString("act");
        return new IssueDetail.Event(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                from == null ? null : IssueState.valueOf(from),
                IssueState.valueOf(row.getString("to_state")),
                act == null ? null : Act.valueOf(act),
                row.getString("words"),
                row.getString("assignee"),
                IssueRows.instant(row, "due_at"),
                row.getString("handler"),
                row.getBoolean("call_back"));
    }

    private Optional<IssueDetail> detail(ResultSet row, Account account) throws SQLException {
        Issue issue = IssueRows.issue(row);
        Instant now = clock.instant();
        if (!issue.isSeenBy(account, now)) {
            return Optional.empty();
        }
        Progress progress = issue.progress();
        Suspension suspension = progress.suspension();
        return Optional.of(new IssueDetail(
                issue.id(),
                new Area(issue.grid(), row.getString("grid_name")),
                issue.facts(),
                issue.urgency(),
                new Position(row.getDouble("lat"), row.getDouble("lng")),
                issue.state(),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getString("first_officer"),
                progress.assignment(),
                progress.handling(),
                progress.dueAt(),
                progress.closedAt(),
                progress.isOverdue(now),
                progress.course(),
                suspension == null ? null : suspension.until(),
                issue.promiseOpen(),
                issue.version(),
                timeline(issue.id()),
                photos(issue.id()),
                issue.acts(account, now)));
    }
}
