package org.gridboard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridboard.area.TestGround.COMMUNITY;
import static org.gridboard.area.TestGround.GRID;
import static org.gridboard.area.TestGround.NEXT_DOOR;
import static org.gridboard.inspection.SetClock.FRIDAY;

import com.vaadin.flow.shared.Registration;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.code.AreaCode;
import org.gridboard.inspection.SetClock;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The shared snapshot: right after whatever is stored, by whomever, in whatever order. */
@DatabaseTest
@Import(SetClock.Setting.class)
class LiveStatusTest {

    @Autowired
    GridStatuses statuses;

    @Autowired
    Upkeep upkeep;

    @Autowired
    LiveStatus live;

    @Autowired
    LiveScreens screens;

    @Autowired
    SetClock clock;

    @Autowired
    OwnerDatabase owner;

    @BeforeEach
    void lay() {
        clock.set(SetClock.AFTERNOON);
        TestGround.lay(owner);
        TestAccounts.signIn(TestAccounts.create(owner, "live-secretary", Role.SECRETARY, COMMUNITY));
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void what_has_been_stored_is_in_the_next_answer() {
        int open = of(GRID).open();
        report(owner.jdbc(), GRID, SetClock.AFTERNOON.plusDays(1));
        assertThat(of(GRID).open()).isEqualTo(open + 1);
        close(GRID);
        assertThat(of(GRID).open()).isZero();
    }

    @Test
    void a_transaction_that_began_earlier_and_commits_later_is_not_missed() throws SQLException {
        int open = of(GRID).open();
        try (Connection slow = owner.dataSource().getConnection()) {
            slow.setAutoCommit(false);
            report(JdbcClient.create(new SingleConnectionDataSource(slow, true)), GRID, SetClock.AFTERNOON.plusDays(1));
            report(owner.jdbc(), NEXT_DOOR, SetClock.AFTERNOON.plusDays(1));
            assertThat(of(GRID).open()).isEqualTo(open);
            slow.commit();
        }
        assertThat(of(GRID).open()).isEqualTo(open + 1);
    }

    @Test
    void an_issue_is_overdue_as_soon_as_its_deadline_has_passed_though_nobody_has_done_anything() {
        close(GRID);
        report(owner.jdbc(), GRID, SetClock.AFTERNOON.plusMinutes(5));
        assertThat(of(GRID).overdue()).isZero();
        clock.set(SetClock.AFTERNOON.plusMinutes(5));
        assertThat(of(GRID).overdue()).as("at the deadline itself").isZero();
        clock.set(SetClock.AFTERNOON.plusMinutes(5).plusSeconds(1));
        assertThat(of(GRID).overdue()).isOne();
    }

    @Test
    void the_clock_may_jump_ahead_and_back() {
        close(GRID);
        report(owner.jdbc(), GRID, SetClock.AFTERNOON.plusMinutes(5));
        clock.set(FRIDAY.atTime(23, 59));
        assertThat(of(GRID).overdue()).isOne();
        clock.set(SetClock.MORNING);
        assertThat(statuses.of(GRID, FRIDAY)).first().satisfies(status -> {
            assertThat(status.overdue()).isZero();
            assertThat(status.afternoon().state()).isEqualTo(HalfState.NOT_DUE);
        });
    }

    @Test
    void whatever_is_done_the_snapshot_equals_what_a_full_computation_finds() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        of(GRID);
        for (int step = 0; step < 60; step++) {
            act(random);
            if (random.nextInt(3) == 0) {
                of(COMMUNITY);
            }
        }
        of(COMMUNITY);
        assertThat(upkeep.verify()).as("seed %d", seed).isEmpty();
    }

    @Test
    void what_went_wrong_unnoticed_is_found_and_put_right() {
        int open = of(GRID).open();
        owner.inTransaction(jdbc -> {
            jdbc.sql("alter table issue disable trigger issue_added_is_noted").update();
            report(jdbc, GRID, SetClock.AFTERNOON.plusDays(1));
            jdbc.sql("alter table issue enable trigger issue_added_is_noted").update();
        });
        assertThat(of(GRID).open()).as("nothing was noted").isEqualTo(open);
        assertThat(upkeep.verify()).containsExactly(GRID);
        assertThat(of(GRID).open()).isEqualTo(open + 1);
    }

    @Test
    void a_screen_is_told_of_its_own_grids_alone() {
        var told = new CopyOnWriteArrayList<LiveChange>();
        var audience = new Audience(COMMUNITY, new TreeSet<>(List.of(GRID)));
        Registration joined =
                screens.join(audience, new Recording(told), live.known().sequence());
        report(owner.jdbc(), NEXT_DOOR, SetClock.AFTERNOON.plusDays(1));
        report(owner.jdbc(), GRID, SetClock.AFTERNOON.plusDays(1));
        Awaitility.await().atMost(20, TimeUnit.SECONDS).until(() -> !told.isEmpty());
        joined.remove();
        assertThat(told).allSatisfy(change -> {
            assertThat(change.statuses()).containsOnlyKeys(GRID);
            assertThat(change.kinds()).containsExactly(ChangeKind.ISSUE);
            assertThat(change.rows())
                    .as("grid 1 of community 1, and none behind it")
                    .containsPattern("\\{\"001\":\\[[^,]*,\"--..\"]}");
        });
    }

    private GridStatus of(AreaCode area) {
        return statuses.of(area, FRIDAY).getFirst();
    }

    private void act(Random random) {
        AreaCode grid = random.nextBoolean() ? GRID : NEXT_DOOR;
        switch (random.nextInt(4)) {
            case 0 -> report(owner.jdbc(), grid, SetClock.AFTERNOON.plusMinutes(random.nextInt(300)));
            case 1 -> close(grid);
            case 2 ->
                owner.jdbc()
                        .sql("""
                                update checkpoint set grid_code = :grid
                                where id = (select min(id) from checkpoint where grid_code in (:grids))""")
                        .param("grid", grid.value())
                        .param("grids", List.of(GRID.value(), NEXT_DOOR.value()))
                        .update();
            default ->
                clock.set(
                        LocalDateTime.ofInstant(clock.instant(), SetClock.ZONE).plusMinutes(random.nextInt(20)));
        }
    }

    private static void report(JdbcClient jdbc, AreaCode grid, LocalDateTime due) {
        jdbc.sql("""
                insert into issue (grid_code, title, key_area, urgency, position, state, reported_at, due_at)
                values (:grid, '楼道堆物', 'FIRE_SAFETY', 'NORMAL', st_setsrid(st_makepoint(118, 24), 4326), 'RAISED',
                        :reported, :due)""")
                .param("grid", grid.value())
                .param("reported", SetClock.MORNING.atZone(SetClock.ZONE).toOffsetDateTime())
                .param("due", due.atZone(SetClock.ZONE).toOffsetDateTime())
                .update();
    }

    private void close(AreaCode grid) {
        owner.jdbc()
                .sql("update issue set state = 'CLOSED', closed_at = reported_at where grid_code = :grid")
                .param("grid", grid.value())
                .update();
    }

    private record Recording(List<LiveChange> told) implements LiveScreen {

        @Override
        public void changed(LiveChange change) {
            told.add(change);
        }

        @Override
        public void stillTrue(Instant asOf) {}

        @Override
        public void interrupted(Instant asOf) {}
    }
}
