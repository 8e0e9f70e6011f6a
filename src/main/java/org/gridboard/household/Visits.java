package org.gridboard.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people's log (民情日志): entries are added and never changed. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Visits {

    private static final String LATEST = """
            select v.at, a.name, v.kind, v.outcome, v.said, v.done, p.what
            from visit v left join account a on a.id = v.account_id left join promise p on p.visit_id = v.id
            where v.household_id = :id order by v.at desc, v.id desc limit :limit""";
    private static final String INSERT = """
            insert into visit (request_id, household_id, grid_code, at, account_id, kind, outcome, said, done)
            values (:request, :id, :grid, :at, :account, :kind, :outcome, :said, :done)
            on conflict (request_id) do nothing""";
    private static final String PROMISE = """
            insert into promise (household_id, visit_id, grid_code, what, made_at, due_at)
            select household_id, id, grid_code, :what, at, :due from visit where request_id = :request""";
    private static final String MET =
            "update key_household set last_met = :met, next_due = :due where household_id = :id";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final HouseholdStore store;
    private final HouseholdParts parts;
    private final MeetingRule rule;
    private final CurrentAccount currentAccount;

    Visits(
            JdbcClient jdbc,
            Clock clock,
            HouseholdStore store,
            HouseholdParts parts,
            MeetingRule rule,
            CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.store = store;
        this.parts = parts;
        this.rule = rule;
        this.currentAccount = currentAccount;
    }

    /** The latest entries, the newest first; at most so many. */
    @PreAuthorize(Households.SEES)
    @Transactional(readOnly = true)
    public List<Visit> latest(HouseholdId household, int limit) {
        requireWork(household);
        return jdbc.sql(LATEST)
                .param("id", household.value())
                .param("limit", limit)
                .query(Visits::visit)
                .list();
    }

    /**
     * Adds an entry made now. Sent twice, it is stored once. A meeting in person moves the next due date of a key
     * household; a call, a closed door or a refusal does not.
     */
    @PreAuthorize(Households.KEEPS)
    public void record(UUID request, HouseholdId household, VisitEntry entry) {
        AreaCode grid = requireWork(household);
        if (insert(request, household, grid, entry) == 0) {
            return;
        }
        if (!entry.promised().isEmpty() && entry.promisedBy() != null) {
            jdbc.sql(PROMISE)
                    .param("what", entry.promised())
                    .param("due", entry.promisedBy().atZone(clock.getZone()).toOffsetDateTime())
                    .param("request", request)
                    .update();
        }
        if (entry.isMeetingInPerson()) {
            parts.key(household).ifPresent(key -> met(household, grid, key.level()));
        }
    }

    private int insert(UUID request, HouseholdId household, AreaCode grid, VisitEntry entry) {
        Account account = currentAccount.get();
        return jdbc.sql(INSERT)
                .param("request", request)
                .param("id", household.value())
                .param("grid", grid.value())
                .param("at", OffsetDateTime.now(clock))
                .param("account", account.id().value())
                .param("kind", entry.kind().name())
                .param("outcome", entry.outcome().name())
                .param("said", entry.said())
                .param("done", entry.done())
                .update();
    }

    private void met(HouseholdId household, AreaCode grid, KeyLevel level) {
        LocalDate today = LocalDate.now(clock);
        jdbc.sql(MET)
                .param("met", today)
                .param("due", rule.nextDue(grid, level, today))
                .param("id", household.value())
                .update();
    }

    private AreaCode requireWork(HouseholdId household) {
        AreaCode grid = store.find(household)
                .orElseThrow(OutOfScopeException::new)
                .grid()
                .code();
        currentAccount.requireWorkIn(grid);
        return grid;
    }

    private static Visit visit(ResultSet row, int number) throws SQLException {
        String said = row.getString("said");
        String done = row.getString("done");
        return new Visit(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                Visit.Kind.valueOf(row.getString("kind")),
                Visit.Outcome.valueOf(row.getString("outcome")),
                said == null ? "" : said,
                done == null ? "" : done,
                row.getString("what"));
    }
}
