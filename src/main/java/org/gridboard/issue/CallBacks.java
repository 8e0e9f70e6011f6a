package org.gridboard.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The promises that came with an issue, and keeping them: the call-back (回访; domain.md, Duties). */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class CallBacks {

    private static final int MOST = 50;

    private static final String OF_ISSUE = """
            select id, grid_code, household_id is not null as to_household, what, made_at, due_at, kept_at, kept_with
            from promise where issue_id = :issue and (cast(:id as bigint) is null or id = :id)
            order by due_at, id limit :most""";
    private static final String KEEP = """
            update promise set kept_at = :at, kept_with = :with, kept_request = :request
            where id = :id and kept_at is null""";
    private static final String KEPT_UNDER =
            "select exists (select from promise where id = :id and kept_request = :request)";

    private final JdbcClient jdbc;
    private final IssueStore store;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    CallBacks(JdbcClient jdbc, IssueStore store, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** What was promised with the issue to residents in the account's scope, the first due first; at most fifty. */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    @Transactional(readOnly = true)
    public List<CallBack> of(IssueId issue) {
        return find(issue, null);
    }

    /**
     * Writes down that the resident was called back: the promise is kept, and the issue's history says so. Sent twice, it
     * is written once.
     *
     * @throws RefusedException if the call-back lies in the future, or before the promise was made
     * @throws OutOfScopeException if the promise did not come with this issue, was made to a household, or is of another
     *     grid
     * @throws ChangedMeanwhileException with the {@link CallBack} stored now, if the promise has been kept already
     */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY')")
    public void keep(UUID request, IssueId id, PromiseId promise, CalledBack call) {
        Issue issue = store.find(id).orElseThrow(OutOfScopeException::new);
        var by = currentAccount.requireWorkIn(issue.grid());
        CallBack open = found(id, promise);
        Instant at = call.time(local(open.madeAt()), LocalDateTime.now(clock))
                .atZone(clock.getZone())
                .toInstant();
        boolean kept = jdbc.sql(KEEP)
                        .param("id", promise.value())
                        .param("at", at.atZone(clock.getZone()).toOffsetDateTime())
                        .param("with", call.with())
                        .param("request", request)
                        .update()
                == 1;
        if (kept) {
            store.append(issue.calledBack(by, clock.instant(), promise, call.said()));
        } else if (!keptUnder(request, promise)) {
            throw new ChangedMeanwhileException(found(id, promise));
        }
    }

    private boolean keptUnder(UUID request, PromiseId promise) {
        return jdbc.sql(KEPT_UNDER)
                .param("id", promise.value())
                .param("request", request)
                .query(Boolean.class)
                .single();
    }

    private CallBack found(IssueId issue, PromiseId promise) {
        return find(issue, promise).stream()
                .filter(callBack -> !callBack.toHousehold())
                .findFirst()
                .orElseThrow(OutOfScopeException::new);
    }

    private List<CallBack> find(IssueId issue, @Nullable PromiseId promise) {
        return jdbc
                .sql(OF_ISSUE)
                .param("issue", issue.value())
                .param("id", promise == null ? null : promise.value())
                .param("most", MOST)
                .query((row, number) -> callBack(row))
                .list()
                .stream()
                .filter(callBack -> currentAccount.get().worksIn(callBack.grid()))
                .toList();
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }

    private static CallBack callBack(ResultSet row) throws SQLException {
        return new CallBack(
                new PromiseId(row.getLong("id")),
                new AreaCode(row.getString("grid_code")),
                row.getBoolean("to_household"),
                row.getString("what"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                IssueRows.instant(row, "kept_at"),
                row.getString("kept_with"));
    }
}
