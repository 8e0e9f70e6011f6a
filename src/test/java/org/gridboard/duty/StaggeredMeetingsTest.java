package org.gridboard.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridboard.duty.DutyGround.GRID;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.WorkingDays;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** First due dates do not all fall on one day, and none falls later than the rule allows. */
@DatabaseTest
class StaggeredMeetingsTest {

    private static final long SEED = Long.getLong("duty.seed", System.nanoTime());
    private static final int DAYS = 15;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final Random random = new Random(SEED);
    private DutyGround ground;

    @BeforeEach
    void layGround() {
        ground = DutyGround.lay(owner);
        TestAccounts.signIn(TestAccounts.create(owner, "duty-grid-chief", Role.GRID_CHIEF, GRID));
    }

    @AfterEach
    void clear() {
        TestAccounts.signOut();
        owner.jdbc().sql("delete from calendar_day where name = '试验'").update();
    }

    @ParameterizedTest(name = "entered on {0}")
    @CsvSource({"2031-01-03", "2031-02-14", "2031-02-28", "2031-04-30", "2031-09-24", "2031-12-20"})
    void many_made_on_one_day_are_spread_evenly_over_the_working_days_before_the_latest(LocalDate today) {
        System.out.println("duty.seed=" + SEED);
        Map<LocalDate, Boolean> exceptions = holidays(today);
        int many = 5 + random.nextInt(60);

        IntStream.range(0, many).forEach(i -> key(today, null));

        assertThat(dueDates()).as("%s, seed %s", today, SEED).isEqualTo(simple(today, many, exceptions));
        assertThat(dueDates().lastKey()).isBeforeOrEqualTo(today.plusDays(DAYS));
        assertThat(dueDates().firstKey()).isAfter(today);
    }

    @Test
    void many_made_by_one_statement_are_spread_as_well() {
        LocalDate today = LocalDate.parse("2031-04-30");
        IntStream.range(0, 22).forEach(i -> ground.household(GRID, "戊路" + i, today));

        inTransaction("""
                insert into key_household (household_id, grid_code, level, next_due)
                select id, grid_code, 'BLUE', date '2031-05-15' from household where grid_code = '990808001001001'""");

        assertThat(dueDates())
                .isEqualTo(simple(today, 22, Map.of()))
                .hasSize(11)
                .allSatisfy((day, number) -> assertThat(number).isEqualTo(2));
    }

    @Test
    void without_any_working_day_the_latest_day_stands() {
        LocalDate today = LocalDate.parse("2031-09-30");
        today.plusDays(1).datesUntil(today.plusDays(DAYS + 1)).forEach(day -> enter(day, false));

        key(today, null);

        assertThat(dueDates()).containsOnlyKeys(today.plusDays(DAYS));
    }

    @Test
    void who_has_been_met_keeps_the_day_that_the_meeting_gives() {
        LocalDate met = LocalDate.parse("2031-03-01");
        IntStream.range(0, 5).forEach(i -> key(met, met));

        assertThat(dueDates()).isEqualTo(Map.of(met.plusDays(DAYS), 5));
    }

    @Test
    void a_level_that_wants_more_meetings_brings_the_day_forward_and_one_that_wants_fewer_does_not_put_it_off() {
        LocalDate met = LocalDate.parse("2031-03-01");
        long home = key(met, met);
        owner.jdbc()
                .sql("insert into setting (area_code, key, value) values (:grid, 'meeting-days.YELLOW', '7'),"
                        + " (:grid, 'meeting-days.BLUE', '30')")
                .param("grid", GRID.value())
                .update();
        try {
            inTransaction("update key_household set level = 'BLUE' where household_id = " + home);
            assertThat(dueDates()).containsOnlyKeys(met.plusDays(DAYS));
            inTransaction("update key_household set level = 'YELLOW' where household_id = " + home);
            assertThat(dueDates()).containsOnlyKeys(met.plusDays(7));
        } finally {
            owner.jdbc()
                    .sql("delete from setting where area_code = :grid")
                    .param("grid", GRID.value())
                    .update();
        }
    }

    /** The least loaded working day, of equals the latest. */
    private static Map<LocalDate, Integer> simple(LocalDate today, int many, Map<LocalDate, Boolean> exceptions) {
        var days = new WorkingDays(exceptions);
        List<LocalDate> candidates = today.plusDays(1)
                .datesUntil(today.plusDays(DAYS + 1))
                .filter(days::isWorkingDay)
                .toList();
        Map<LocalDate, Integer> load = new TreeMap<>();
        for (int i = 0; i < many; i++) {
            LocalDate least = candidates.stream()
                    .min(Comparator.<LocalDate>comparingInt(day -> load.getOrDefault(day, 0))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            load.merge(least, 1, Integer::sum);
        }
        return load;
    }

    private Map<LocalDate, Boolean> holidays(LocalDate today) {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        today.plusDays(1).datesUntil(today.plusDays(DAYS + 1)).forEach(day -> {
            if (random.nextInt(4) == 0) {
                exceptions.put(day, !WorkingDays.isWeekday(day));
                enter(day, !WorkingDays.isWeekday(day));
            }
        });
        return exceptions;
    }

    private void enter(LocalDate day, boolean working) {
        owner.jdbc()
                .sql("insert into calendar_day (day, working, name) values (:day, :working, '试验')")
                .param("day", day)
                .param("working", working)
                .update();
    }

    /** A key household as the application stores one: due as late as the rule allows. */
    private long key(LocalDate today, LocalDate met) {
        long home = ground.household(GRID, "戊路" + random.nextLong(), today);
        String lastMet = met == null ? "null" : "date '" + met + "'";
        inTransaction("insert into key_household (household_id, grid_code, level, last_met, next_due) values (" + home
                + ", '" + GRID + "', 'RED', " + lastMet + ", date '" + today.plusDays(DAYS) + "')");
        return home;
    }

    private void inTransaction(String sql) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> jdbc.sql(sql).update());
    }

    private TreeMap<LocalDate, Integer> dueDates() {
        var dates = new TreeMap<LocalDate, Integer>();
        owner.jdbc()
                .sql("select next_due, count(*)::int as number from key_household where grid_code = :grid group by 1")
                .param("grid", GRID.value())
                .query(row -> {
                    dates.put(row.getObject("next_due", LocalDate.class), row.getInt("number"));
                });
        return dates;
    }
}
