package org.gridboard.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Masking;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was promised to households, and keeping it: the call-back (回访; domain.md, Duties). */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Promises {

    private static final String FIND = """
            select p.id, p.household_id, h.grid_code, g.name as grid_name, h.address, h.room, r.name as head,
                   p.what, a.name as made_by, p.made_at, p.due_at, p.kept_at
            from promise p
            join household h on h.id = p.household_id
            join area g on g.code = h.grid_code
            left join resident r on r.household_id = h.id and r.head
            left join visit v on v.id = p.visit_id
            left join account a on a.id = v.account_id
            where p.id = :id""";
    private static final String OPEN = """
            select id, what, due_at from promise where household_id = :household and kept_at is null
            order by due_at, id limit :limit""";
    private static final String KEEP = """
            update promise p set kept_at = v.at, kept_visit_id = v.id from visit v
            where p.id = :id and p.kept_at is null and v.request_id = :request and v.household_id = p.household_id""";

    /** Where the promise came with an issue, that one's history tells of the call-back too. */
    private static final String TELL = """
            insert into issue_event (issue_id, grid_code, at, account_id, from_state, to_state, words, promise_id)
            select i.id, i.grid_code, v.at, v.account_id, i.state, i.state, coalesce(v.done, ''), p.id
            from promise p join issue i on i.id = p.issue_id join visit v on v.id = p.kept_visit_id
            where p.id = :id""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final VisitLog log;
    private final Meetings meetings;
    private final CurrentAccount currentAccount;

    Promises(JdbcClient jdbc, Clock clock, VisitLog log, Meetings meetings, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.log = log;
        this.meetings = meetings;
        this.currentAccount = currentAccount;
    }

    /** The promise, or nothing if there is none of this number to a household in the account's scope. */
    @PreAuthorize(Households.SEES)
    @Transactional(readOnly = true)
    public Optional<PromiseDetail> find(long id) {
        return jdbc.sql(FIND)
                .param("id", id)
                .query(Promises::promise)
                .optional()
                .filter(found -> currentAccount.get().worksIn(found.grid().code()));
    }

    /** What is still to be kept, the first due first; at most so many. */
    @PreAuthorize(Households.SEES)
    @Transactional(readOnly = true)
    public List<OpenPromise> open(HouseholdDetail household, int limit) {
        currentAccount.requireWorkIn(household.grid().code());
        return jdbc.sql(OPEN)
                .param("household", household.id().value())
                .param("limit", limit)
                .query((row, number) -> new OpenPromise(
                        row.getLong("id"),
                        row.getString("what"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Keeps a promise now, and writes in the people's log how. Sent twice, it is kept once.
     *
     * @param kind whether it was kept on a visit, which met somebody, or by a call
     * @throws RefusedException if there are no words
     * @throws ChangedMeanwhileException with the {@link PromiseDetail} stored now, if it has been kept already
     */
    @PreAuthorize(Households.KEEPS)
    public void keep(UUID request, long id, Visit.Kind kind, String words) {
        PromiseDetail promise = find(id).orElseThrow(OutOfScopeException::new);
        String how = PlainText.required(VisitEntry.WORDS_MOST, words, "household.refused.kept");
        LocalDateTime now = LocalDateTime.now(clock);
        var entry = new VisitEntry(kind, Visit.Outcome.MET, now, "", "", how, null);
        if (!log.add(request, promise.household(), now, entry)) {
            return;
        }
        if (jdbc.sql(KEEP).param("id", id).param("request", request).update() == 0) {
            throw new ChangedMeanwhileException(find(id).orElseThrow(OutOfScopeException::new));
        }
        jdbc.sql(TELL).param("id", id).update();
        if (entry.isMeetingInPerson()) {
            meetings.held(promise.household(), now.toLocalDate());
        }
    }

    private static PromiseDetail promise(ResultSet row, int number) throws SQLException {
        String head = row.getString("head");
        OffsetDateTime kept = row.getObject("kept_at", OffsetDateTime.class);
        return new PromiseDetail(
                row.getLong("id"),
                new HouseholdId(row.getLong("household_id")),
                new Area(new AreaCode(row.getString("grid_code")), row.getString("grid_name")),
                (row.getString("address") + " " + row.getString("room")).strip(),
                head == null ? null : Masking.name(head),
                row.getString("what"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                kept == null ? null : kept.toInstant());
    }
}
