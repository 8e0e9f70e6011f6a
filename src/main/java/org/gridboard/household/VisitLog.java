package org.gridboard.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridboard.access.CurrentAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people's log, as it lies in the database. Within a transaction of the services only. */
@Repository
class VisitLog {

    private static final String LATEST = """
            select v.at, a.name, v.kind, v.outcome, v.with_whom, v.said, v.done, p.what
            from visit v left join account a on a.id = v.account_id left join promise p on p.visit_id = v.id
            where v.household_id = :id order by v.at desc, v.id desc limit :limit""";
    private static final String INSERT = """
            insert into visit (request_id, household_id, grid_code, at, account_id, kind, outcome, with_whom, said, done)
            select :request, id, grid_code, :at, :account, :kind, :outcome, nullif(:with, ''), :said, :done
            from household where id = :id
            on conflict (request_id) do nothing""";
    private static final String PROMISE = """
            insert into promise (household_id, visit_id, grid_code, what, made_at, due_at)
            select household_id, id, grid_code, :what, at, :due from visit where request_id = :request""";
    private static final String TALLIES = """
            select hour_band(v.at at time zone :zone) as band,
                   count(*) filter (where v.outcome = 'MET') as met, count(*) as tried
            from (select at, outcome from visit where household_id = :id and kind = 'VISIT'
                  order by at desc limit :latest) v
            group by 1""";

    private static final int LATEST_TRIES = 100;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentAccount currentAccount;

    VisitLog(JdbcClient jdbc, Clock clock, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.currentAccount = currentAccount;
    }

    List<Visit> latest(HouseholdId household, int limit) {
        return jdbc.sql(LATEST)
                .param("id", household.value())
                .param("limit", limit)
                .query(VisitLog::visit)
                .list();
    }

    /** How the latest hundred visits went, by the part of the day or week. */
    List<Tally> tallies(HouseholdId household) {
        return jdbc.sql(TALLIES)
                .param("id", household.value())
                .param("zone", clock.getZone().getId())
                .param("latest", LATEST_TRIES)
                .query((row, number) ->
                        new Tally(HourBand.valueOf(row.getString("band")), row.getInt("met"), row.getInt("tried")))
                .list();
    }

    /**
     * Adds an entry of the acting account in the household's present grid, and what was promised.
     *
     * @return false if the request is there already
     */
    boolean add(UUID request, HouseholdId household, LocalDateTime at, VisitEntry entry) {
        boolean added = jdbc.sql(INSERT)
                        .param("request", request)
                        .param("id", household.value())
                        .param("at", instant(at))
                        .param("account", currentAccount.get().id().value())
                        .param("kind", entry.kind().name())
                        .param("outcome", entry.outcome().name())
                        .param("with", entry.with())
                        .param("said", entry.said())
                        .param("done", entry.done())
                        .update()
                == 1;
        Promised promised = entry.promised();
        if (added && promised != null) {
            jdbc.sql(PROMISE)
                    .param("what", promised.what())
                    .param("due", instant(promised.by()))
                    .param("request", request)
                    .update();
        }
        return added;
    }

    private OffsetDateTime instant(LocalDateTime local) {
        return local.atZone(clock.getZone()).toOffsetDateTime();
    }

    private static Visit visit(ResultSet row, int number) throws SQLException {
        return new Visit(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                Visit.Kind.valueOf(row.getString("kind")),
                Visit.Outcome.valueOf(row.getString("outcome")),
                orEmpty(row.getString("with_whom")),
                orEmpty(row.getString("said")),
                orEmpty(row.getString("done")),
                row.getString("what"));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
