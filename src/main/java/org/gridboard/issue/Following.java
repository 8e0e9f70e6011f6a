package org.gridboard.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.gridboard.access.AccountId;
import org.gridboard.access.AccountName;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.gridboard.issue.ReportOrigin.Kind;
import org.gridboard.platform.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What follows from a report elsewhere: the promise it came with, and the sighting that found the problem. A promise
 * stays a duty although the issue was solved on the spot; only the closing of a raised issue waits for it (domain.md, An
 * issue).
 */
@Component
class Following {

    private static final String PROMISE = """
            insert into promise (household_id, issue_id, grid_code, what, made_at, due_at)
            values (:household, :issue, :grid, :what, :at, :due)""";
    private static final String FOUND_BY = """
            update sighting set issue_id = :issue
            where checkpoint_id = :checkpoint and day = :today and result = 'PROBLEM' and issue_id is null""";

    private final JdbcClient jdbc;
    private final ReportOrigins origins;
    private final Officers officers;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    Following(JdbcClient jdbc, ReportOrigins origins, Officers officers, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.origins = origins;
        this.officers = officers;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * Before anything is stored.
     *
     * @return what is stored: without the checkpoint or household where the place lies next door and the account sees it no
     *     longer, since boundaries were redrawn while the form was open
     * @throws RefusedException if the promise is for a time past, or the first officer does not work in the grid
     * @throws OutOfScopeException if the checkpoint or household of a place in an own grid does not exist for the account
     */
    Circumstances check(Circumstances circumstances, Lying lying) {
        Promised promised = circumstances.promised();
        if (promised != null && !due(promised).isAfter(OffsetDateTime.now(clock))) {
            throw new RefusedException("issue.refused.promisePast");
        }
        AccountId first = circumstances.firstOfficer();
        if (first != null && !isOfficer(first, lying.grid().code())) {
            throw new RefusedException("issue.refused.firstOfficer");
        }
        ReportOrigin.Ref origin = circumstances.origin();
        if (origin == null || origins.find(origin).isPresent()) {
            return circumstances;
        }
        if (!lying.nextDoor()) {
            throw new OutOfScopeException();
        }
        return circumstances.withoutOrigin();
    }

    /** After the issue is stored, in its transaction. A promise next door names the issue alone. */
    void store(Issue issue, Circumstances circumstances, boolean nextDoor) {
        ReportOrigin.Ref origin = circumstances.origin();
        Promised promised = circumstances.promised();
        if (promised != null) {
            jdbc.sql(PROMISE)
                    .param("household", origin == null || nextDoor ? null : origin.number(Kind.HOUSEHOLD))
                    .param("issue", issue.id().value())
                    .param("grid", issue.grid().value())
                    .param("what", promised.what())
                    .param("at", OffsetDateTime.now(clock))
                    .param("due", due(promised))
                    .update();
        }
        if (origin != null && origin.kind() == Kind.CHECKPOINT) {
            jdbc.sql(FOUND_BY)
                    .param("issue", issue.id().value())
                    .param("checkpoint", origin.id())
                    .param("today", LocalDate.now(clock))
                    .update();
        }
    }

    private OffsetDateTime due(Promised promised) {
        return promised.by().atZone(clock.getZone()).toOffsetDateTime();
    }

    private boolean isOfficer(AccountId first, AreaCode grid) {
        return first.equals(currentAccount.get().id())
                || officers.of(grid).stream().map(AccountName::id).anyMatch(first::equals);
    }
}
