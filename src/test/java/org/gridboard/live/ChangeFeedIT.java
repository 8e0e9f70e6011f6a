package org.gridboard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridboard.area.TestGround.COMMUNITY;
import static org.gridboard.area.TestGround.GRID;
import static org.gridboard.area.TestGround.NEXT_DOOR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.flywaydb.core.Flyway;
import org.gridboard.area.TestGround;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.PrivateCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** Two nodes on one database, and everything that may come between them and what has just happened. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangeFeedIT {

    /** How long this test waits at most; on a quiet machine a screen recovers within 10 s of the cause being gone. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final Map<String, String> QUICK = Map.of("gridboard.live.beat", "1s", "gridboard.live.poll", "1s");

    /** Between two readings of the change log. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** How long the database is away; the issue asks for 60, which takes a minute. */
    private static final long AWAY_SECONDS = Long.getLong("fault.seconds", 3);

    private Path directory;
    private PrivateCluster cluster;
    private OwnerDatabase owner;
    private Node here;
    private Node there;
    private Watching screen;

    @BeforeAll
    void makeDatabase() throws IOException {
        directory = Files.createTempDirectory("gridboard-feed-");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        cluster = new PrivateCluster(directory, false);
        cluster.start();
        var source = new DriverManagerDataSource(
                cluster.owner().url(), cluster.owner().user(), cluster.owner().password());
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        owner = new OwnerDatabase(source);
        TestGround.lay(owner);
    }

    @AfterAll
    void removeDatabase() throws IOException {
        cluster.close();
        FileSystemUtils.deleteRecursively(directory);
    }

    @BeforeEach
    void startNodes() {
        owner.jdbc().sql("delete from issue").update();
        here = new Node(cluster.application(), QUICK);
        there = new Node(cluster.application(), QUICK);
        soon().until(() -> List.of(here, there).stream()
                .allMatch(node -> node.get(ChangeListener.class).isListening()
                        && node.get(LiveStatus.class).known() != null));
        screen = new Watching();
        there.show(screen, COMMUNITY);
    }

    @AfterEach
    void stopNodes() {
        here.close();
        there.close();
    }

    @Test
    void what_is_stored_through_one_node_is_shown_by_the_other() {
        report(owner.jdbc(), GRID);
        soon().until(() -> screen.open(GRID) == 1);
    }

    @Test
    void a_lost_notification_delays_no_longer_than_the_next_poll() {
        owner.inTransaction(jdbc -> {
            jdbc.sql("alter table issue disable trigger issue_added_is_noted").update();
            report(jdbc, GRID);
            jdbc.sql("insert into change (xid, grid_code, kind) values (pg_current_xact_id(), :grid, 'ISSUE')")
                    .param("grid", GRID.value())
                    .update();
            jdbc.sql("alter table issue enable trigger issue_added_is_noted").update();
        });
        soon().until(() -> screen.open(GRID) == 1);
    }

    @Test
    void a_listening_connection_that_is_cut_comes_back_and_nothing_is_missed() {
        owner.jdbc()
                .sql(
                        "select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen gridboard_change' or query = ''")
                .query()
                .listOfRows();
        report(owner.jdbc(), GRID);
        soon().until(() -> screen.open(GRID) == 1);
        soon().until(() -> there.get(ChangeListener.class).isListening());
        report(owner.jdbc(), GRID);
        soon().until(() -> screen.open(GRID) == 2);
    }

    @Test
    void while_the_database_is_away_screens_say_as_of_when_and_afterwards_catch_up() throws InterruptedException {
        report(owner.jdbc(), GRID);
        soon().until(() -> screen.open(GRID) == 1);
        cluster.close();
        soon().until(() -> screen.interrupted);
        Instant lastKnown = screen.asOf;
        Thread.sleep(Duration.ofSeconds(AWAY_SECONDS)); // the fault itself lasts this long
        assertThat(screen.interrupted).isTrue();
        assertThat(screen.asOf).isEqualTo(lastKnown);
        assertThat(screen.open(GRID)).as("what was known stays").isOne();
        cluster.start();
        report(owner.jdbc(), GRID);
        soon().until(() -> !screen.interrupted && screen.open(GRID) == 2);
        assertThat(here.get(Upkeep.class).readOn().grids())
                .isEqualTo(there.known().grids());
    }

    @Test
    void a_flood_of_changes_reaches_a_screen_in_few_messages() {
        owner.inTransaction(jdbc -> jdbc.sql("""
                insert into issue (grid_code, title, key_area, urgency, position, state, reported_at)
                select case n % 2 when 0 then :grid else :next end, '楼道堆物', 'FIRE_SAFETY', 'NORMAL',
                       st_setsrid(st_makepoint(101, 31), 4326), 'RAISED', now()
                from generate_series(1, 10000) n""")
                .param("grid", GRID.value())
                .param("next", NEXT_DOOR.value())
                .update());
        soon().until(() -> screen.open(GRID) + screen.open(NEXT_DOOR) == 10_000);
        assertThat(screen.messages.get()).as("one import").isLessThan(5);

        screen.messages.set(0);
        long begin = System.nanoTime();
        IntStream.range(0, 300).forEach(n -> report(owner.jdbc(), GRID));
        soon().until(() -> screen.open(GRID) == 5_300);
        long pauses = Duration.ofNanos(System.nanoTime() - begin).dividedBy(PAUSE);
        assertThat(screen.messages.get()).as("300 single transactions").isLessThanOrEqualTo((int) pauses + 2);
    }

    @Test
    void a_screen_that_never_takes_anything_holds_up_no_other() {
        var never = new CountDownLatch(1);
        there.show(new Stuck(never), COMMUNITY);
        report(owner.jdbc(), GRID);
        report(owner.jdbc(), GRID);
        soon().until(() -> screen.open(GRID) == 2);
        never.countDown();
    }

    @Test
    void whatever_both_write_two_nodes_come_to_the_same_and_to_the_truth() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int step = 0; step < 200; step++) {
            AreaCode grid = random.nextBoolean() ? GRID : NEXT_DOOR;
            if (random.nextInt(4) > 0) {
                report(owner.jdbc(), grid);
            } else {
                owner.jdbc()
                        .sql("update issue set grid_code = :grid where id = (select max(id) from issue)")
                        .param("grid", grid.value())
                        .update();
            }
            if (random.nextInt(5) == 0) {
                (random.nextBoolean() ? here : there).get(Upkeep.class).readOn();
            }
        }
        soon().until(() -> here.known().grids().equals(there.known().grids()));
        assertThat(here.get(Upkeep.class).verify()).as("seed %d", seed).isEmpty();
        assertThat(there.get(Upkeep.class).verify()).as("seed %d", seed).isEmpty();
        soon().until(() -> screen.open(GRID) == there.known().grids().get(GRID).open());
    }

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50));
    }

    private static void report(JdbcClient jdbc, AreaCode grid) {
        jdbc.sql("""
                insert into issue (grid_code, title, key_area, urgency, position, state, reported_at)
                values (:grid, '楼道堆物', 'FIRE_SAFETY', 'NORMAL', st_setsrid(st_makepoint(101, 31), 4326), 'RAISED', now())""").param("grid", grid.value()).update();
    }

    /** Never comes back from the first message. */
    private record Stuck(CountDownLatch until) implements LiveScreen {

        @Override
        public void changed(LiveChange change) {
            stay();
        }

        @Override
        public void stillTrue(Instant asOf) {
            stay();
        }

        @Override
        public void interrupted(Instant asOf) {
            stay();
        }

        private void stay() {
            try {
                until.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
