package org.gridboard.bench;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gridboard.access.Account;
import org.gridboard.access.TestAccounts;
import org.gridboard.bench.HeadlineRead.Asked;
import org.gridboard.code.AreaCode;
import org.gridboard.duty.Duties;
import org.gridboard.issue.IssueLists;
import org.gridboard.live.GridStatuses;
import org.gridboard.meeting.Agendas;
import org.gridboard.platform.ClusterDatabases;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.standing.Comparisons;
import org.gridboard.standing.CountedDays;
import org.gridboard.standing.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * P8: what everybody looks at first, through the service beside the same statements in pgbench; and those statements over
 * ten times the history beside a city of the same size without it.
 */
@BenchCity
@Tag("P8")
class HeadlineReadsBench {

    private static final Goal BESIDE_PGBENCH = Goal.atMost(2, "");
    private static final Goal WITH_HISTORY = Goal.atMost(1.2, "");
    private static final Scale SMALL = new Scale(0.05, 1);
    private static final Scale LONG_HISTORY = new Scale(0.05, 10);
    private static final int ACCOUNTS = 20;

    /** Who keeps the community in which most has been reported. */
    private static final String BUSIEST = """
            select a.username from account a join account_scope s on s.account_id = a.id
            where a.role = 'SECRETARY' and s.area_code =
                (select left(grid_code, 12) from issue group by 1 order by count(*) desc, 1 limit 1) limit 1""";

    private static final int SECONDS = 1;

    @Autowired
    GridStatuses statuses;

    @Autowired
    Duties duties;

    @Autowired
    IssueLists issues;

    @Autowired
    Agendas agendas;

    @Autowired
    Comparisons comparisons;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    ApplicationContext context;

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void headline_reads_beside_the_same_statements() throws Exception {
        var table = new BenchTable("P8");
        CountedDays.again(context); // the parts before have entered what the program's job counts within a minute
        ClusterDatabases databases = CityDatabase.databases();
        Account busiest = account(owner.jdbc().sql(BUSIEST).query(String.class).single());
        for (HeadlineRead read : reads(agenda("agenda of the busiest community", busiest))) {
            int rounds = (int) Math.max(
                    1, 1000 * SECONDS / (read.milliseconds(2) * read.questions().size()));
            Turns turns = Turns.of(
                    Turns.REPEATS,
                    () -> read.milliseconds(rounds),
                    () -> read.besides(databases.application(BenchCluster.CITY), SECONDS));
            table.beside(read.what() + ", beside pgbench", "ms", turns.ours(), turns.beside(), BESIDE_PGBENCH);
        }
        CityData.ensure(databases, "history_1", SMALL);
        CityData.ensure(databases, "history_10", LONG_HISTORY);
        for (HeadlineRead read : reads(agenda("agenda of a community", account("secretary")))) {
            Turns turns = Turns.of(
                    Turns.REPEATS,
                    () -> read.besides(databases.application("history_10"), SECONDS),
                    () -> read.besides(databases.application("history_1"), SECONDS));
            table.beside(
                    read.what() + ", 10 × history beside 1 × (" + SMALL.grids() + " grids)",
                    "ms",
                    turns.ours(),
                    turns.beside(),
                    WITH_HISTORY);
        }
        table.write();
    }

    private HeadlineRead agenda(String what, Account asking) {
        return new HeadlineRead(
                what, List.of(new Asked(asking, () -> agendas.of(asking.areas().first(), CityClock.TODAY))));
    }

    /** @param agenda an account whose number is the same in cities of another size, where it is asked of those */
    private List<HeadlineRead> reads(HeadlineRead agenda) {
        Account street = account("street");
        Account secretary = account("secretary");
        AreaCode city = street.areas().first();
        return List.of(
                new HeadlineRead(
                        "status of all grids today",
                        List.of(new Asked(street, () -> statuses.of(city, CityClock.TODAY)))),
                new HeadlineRead(
                        "status of all grids of another day",
                        List.of(new Asked(street, () -> statuses.of(city, CityClock.TODAY.minusDays(1))))),
                ofGrids("status of one grid today", grid -> statuses.of(grid, CityClock.TODAY)),
                ofGrids("status of one grid of another day", grid -> statuses.of(grid, CityClock.TODAY.minusDays(1))),
                ofGrids("duty list of a grid", grid -> duties.of(grid)),
                ofGrids("open issues of a grid", grid -> issues.open(grid, 0, 50)),
                new HeadlineRead(
                        "duty list of a community",
                        List.of(new Asked(
                                secretary, () -> duties.of(secretary.areas().first())))),
                new HeadlineRead(
                        "indicators of the street's communities, this month",
                        List.of(new Asked(
                                street, () -> comparisons.of(city, Period.month(YearMonth.from(CityClock.TODAY)))))),
                agenda);
    }

    /** Each of the first chiefs about the own grid. */
    private HeadlineRead ofGrids(String what, Function<AreaCode, ?> read) {
        return new HeadlineRead(
                what,
                IntStream.rangeClosed(2, ACCOUNTS + 1)
                        .mapToObj(number -> account("chief-" + number))
                        .map(chief ->
                                new Asked(chief, () -> read.apply(chief.areas().first())))
                        .toList());
    }

    private Account account(String username) {
        return TestAccounts.find(owner, username);
    }
}
