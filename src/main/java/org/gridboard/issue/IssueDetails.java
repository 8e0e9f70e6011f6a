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
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.code.Position;
import org.jspecify.annotations.Nullable;
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
            select i.id, i.grid_code, a.name as grid_name, i.title, i.words, i.key_area, i.urgency, i.place,
                   st_y(i.position) as lat, st_x(i.position) as lng, i.state, i.reported_at, o.name as first_officer,
                   i.assignee, i.due_at, i.closed_at, i.carried_over, i.version
            from issue i join area a on a.code = i.grid_code left join account o on o.id = i.first_officer
            where i.id = :id""";
    private static final String TIMELINE = """
            select e.at, p.name as by, e.from_state, e.to_state, e.words,
                   e.promise_id is not null as call_back
            from issue_event e left join account p on p.id = e.account_id
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

    /** The issue, or nothing if there is none of this number in the account's scope. */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    public Optional<IssueDetail> find(IssueId id) {
        Account account = currentAccount.get();
        return jdbc.sql(ISSUE)
                .param("id", id.value())
                .query((row, number) -> detail(row, account))
                .optional()
                .filter(issue -> account.worksIn(issue.grid().code()));
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
                .query((row, number) -> new IssueDetail.Event(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by"),
                        state(row.getString("from_state")),
                        IssueState.valueOf(row.getString("to_state")),
                        row.getString("words"),
                        row.getBoolean("call_back")))
                .list();
    }

    private IssueDetail detail(ResultSet row, Account account) throws SQLException {
        var id = new IssueId(row.getLong("id"));
        IssueState state = IssueState.valueOf(row.getString("state"));
        Instant due = IssueStore.instant(row, "due_at");
        return new IssueDetail(
                id,
                new Area(new AreaCode(row.getString("grid_code")), row.getString("grid_name")),
                facts(row),
                Urgency.valueOf(row.getString("urgency")),
                new Position(row.getDouble("lat"), row.getDouble("lng")),
                state,
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getString("first_officer"),
                row.getString("assignee"),
                due,
                IssueStore.instant(row, "closed_at"),
                state.isOpen() && due != null && due.isBefore(clock.instant()),
                row.getInt("carried_over"),
                row.getInt("version"),
                timeline(id),
                photos(id),
                Flow.acts(state, account.role()));
    }

    private static IssueFacts facts(ResultSet row) throws SQLException {
        return new IssueFacts(
                row.getString("title"),
                row.getString("words"),
                KeyArea.valueOf(row.getString("key_area")),
                row.getString("place"));
    }

    private static @Nullable IssueState state(@Nullable String name) {
        return name == null ? null : IssueState.valueOf(name);
    }
}
