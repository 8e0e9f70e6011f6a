package org.gridboard.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.gridboard.access.Account;
import org.gridboard.access.TestAccounts;
import org.gridboard.household.Clear;
import org.gridboard.household.ClearAnswer;
import org.gridboard.household.GivenAnswer;
import org.gridboard.household.HouseholdId;
import org.gridboard.household.Visit;
import org.gridboard.household.VisitEntry;
import org.gridboard.household.Visits;
import org.gridboard.platform.ClusterDatabases;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * P10: a meeting with a key household is saved with one of the six clears confirmed: log, due date, week ring, audit trail,
 * change feed; beside one insert into the log alone, with the same indexes and without triggers.
 */
@BenchCity
@Tag("P10")
class VisitSaveBench {

    private static final int THREADS = 8;
    private static final int SECONDS = 2;

    /** One in twenty households is a key household: the twentieth, the fortieth and so on. */
    private static final String KEY_HOUSEHOLDS = """
            select k.household_id, c.answer, c.confirmed_on, 'chief-' || (k.household_id - 1) / 200 + 1 as chief
            from key_household k
            join six_clear c on c.household_id = k.household_id and c.clear = 'NEEDS' and c.confirmed_on < ?
            where k.household_id > 200 order by md5(k.household_id::text) limit 40000""";

    private static final String BARE = """
            insert into visit (request_id, household_id, grid_code, at, account_id, kind, outcome, said)
            select gen_random_uuid(), n, ((990200001000 + (n - 1) / 2000 + 1) * 1000 + (n - 1) / 200 %% 10 + 1)::text,
                   timestamptz '%s 15:55+08', 3, 'VISIT', 'MET', '情况正常，提醒用电安全'
            from (select (1 + random() * 990000)::bigint as n) v""".formatted(CityClock.TODAY);

    private final Queue<Callable<?>> saves = new ConcurrentLinkedQueue<>();

    @Autowired
    Visits visits;

    @Autowired
    OwnerDatabase owner;

    @BeforeEach
    void prepare() {
        Map<String, Account> chiefs = TestAccounts.named(owner, "chief-");
        owner.jdbc()
                .sql(KEY_HOUSEHOLDS)
                .param(CityClock.TODAY)
                .query((row, number) -> save(
                        new HouseholdId(row.getLong("household_id")),
                        new ClearAnswer(
                                Clear.NEEDS,
                                row.getString("answer"),
                                row.getObject("confirmed_on", LocalDate.class),
                                null,
                                true),
                        chiefs.get(row.getString("chief"))))
                .list()
                .forEach(saves::add);
    }

    @AfterEach
    void forget() throws SQLException {
        TestAccounts.signOut();
        try (var connection = CityDatabase.withoutTriggers();
                var statement = connection.createStatement()) {
            statement.execute("delete from visit where at >= timestamptz '%s 00:00+08'".formatted(CityClock.TODAY));
        }
    }

    @Test
    void a_visit_saved_beside_a_bare_insert() throws Exception {
        ClusterDatabases databases = CityDatabase.databases();
        var bare = Pgbench.withoutTriggers(databases.superuser(BenchCluster.CITY));
        Turns one = Turns.of(
                Turns.REPEATS,
                () -> 1000 / load(1).perSecond(),
                () -> bare.run(BARE, 1, SECONDS).milliseconds());
        Turns many = Turns.of(
                Turns.REPEATS,
                () -> load(THREADS).perSecond(),
                () -> bare.run(BARE, THREADS, SECONDS).perSecond());
        new BenchTable("P10")
                .beside("visit saved, beside a bare insert", "ms", one.ours(), one.beside(), Goal.atMost(5, ""))
                .alone("visits saved by " + THREADS + " at once", "/s", many.ours(), Goal.atLeast(500, "/s"))
                .beside("the same beside bare inserts", "/s", many.ours(), many.beside(), Goal.atLeast(0.2, ""))
                .write();
    }

    private Load load(int threads) throws Exception {
        return Load.of(threads, SECONDS, number -> () -> saves.remove().call());
    }

    private Callable<?> save(HouseholdId household, ClearAnswer seen, Account chief) {
        var entry = new VisitEntry(Visit.Kind.VISIT, Visit.Outcome.MET, null, "户主", "情况正常，提醒用电安全", "", null);
        var answers = List.of(new GivenAnswer(Clear.NEEDS, "暂无需求", seen));
        return () -> {
            TestAccounts.signIn(chief);
            return visits.record(UUID.randomUUID(), household, entry, answers);
        };
    }
}
