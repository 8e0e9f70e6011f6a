package org.gridboard.bench.screen;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gridboard.bench.BenchCity;
import org.gridboard.bench.BenchCluster;
import org.gridboard.bench.BenchTable;
import org.gridboard.bench.CityClock;
import org.gridboard.bench.CityDatabase;
import org.gridboard.bench.Goal;
import org.gridboard.bench.Samples;
import org.gridboard.bench.screen.LoadProcess.Pushed;
import org.gridboard.dashboard.SignIn;
import org.gridboard.platform.DatabaseLogin;
import org.gridboard.platform.Screens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** How soon a sighting that one node has stored is seen on the screens of both, with 500 of them open, and what it costs. */
@BenchCity
@Tag("P7")
class ChangeFeedBench {

    private static final int SCREENS_OF_A_NODE = Integer.getInteger("bench.screens", 500) / 2;
    private static final int COMMITS = Integer.getInteger("bench.commits", 60);
    /** Until what a change sets going has been compiled; measured is what a node does all day. */
    private static final int COMMITS_TO_WARM_UP = COMMITS / 2;

    private static final Duration BETWEEN = Duration.ofSeconds(2);
    private static final Goal SOON = Goal.atMost(1000, "ms");
    private static final Goal BYTES = Goal.atMost(1000, "bytes");
    private static final Goal CPU = Goal.atMost(1, "ms");

    /** What the map is told is kept with the time at which it has been painted, in ms since 1970. */
    private static final String WATCH = """
            () => {
                const map = document.querySelector('leaflet-map');
                const follow = map.follow.bind(map);
                window.painted = [];
                map.follow = (rows, kinds) => {
                    follow(rows, kinds);
                    requestAnimationFrame(() => requestAnimationFrame(() => window.painted.push(performance.timeOrigin + performance.now())));
                };
            }""";

    /** One more checkpoint of the city seen this afternoon; every grid has several that are not. */
    private static final String SEE = """
            insert into sighting (checkpoint_id, day, half, grid_code, result, at)
            select c.id, :day, 'AFTERNOON', c.grid_code, 'IN_ORDER', cast(:at as timestamptz) from checkpoint c
            where c.grid_code like '990200001%' and not exists (
                select from sighting s where s.checkpoint_id = c.id and s.day = :day and s.half = 'AFTERNOON')
            order by c.id offset :skip limit 1""";

    private final List<Double> arrived = new ArrayList<>();
    private final List<Double> seen = new ArrayList<>();
    private long bytes;
    private long messages;

    @Test
    void a_commit_is_seen_on_every_screen(Screens screens) throws Exception {
        try (var first = NodeProcess.start("bench-node-1");
                var second = NodeProcess.start("bench-node-2");
                var onFirst = load(first);
                var onSecond = load(second)) {
            Page page = watching(screens, second);
            commits(COMMITS_TO_WARM_UP, 0, page, List.of(onFirst, onSecond));
            forget();
            Duration idle = work(
                    first,
                    second,
                    () -> Thread.sleep(BETWEEN.multipliedBy(COMMITS).toMillis()));
            Duration busy =
                    work(first, second, () -> commits(COMMITS, COMMITS_TO_WARM_UP, page, List.of(onFirst, onSecond)));
            page.context().close(); // before its node
            double each = 2.0 * SCREENS_OF_A_NODE * COMMITS;
            new BenchTable("P7")
                    .quantile("commit to painted in a browser, p95", "ms", new Samples(seen), 0.95, SOON)
                    .quantile(
                            "commit to arrived at %d screens on two nodes, p95".formatted(2 * SCREENS_OF_A_NODE),
                            "ms",
                            new Samples(arrived),
                            0.95,
                            SOON)
                    .alone("pushed to a screen by a change", "bytes", Samples.of(bytes / each), BYTES)
                    .alone(
                            "work of the nodes for a screen and change",
                            "ms",
                            Samples.of(busy.minus(idle).toNanos() / 1e6 / each),
                            CPU)
                    .write();
            System.out.println("the load itself worked " + onFirst.cpu().plus(onSecond.cpu())
                    + ", messages of a screen and change: " + messages / each);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static Duration work(NodeProcess first, NodeProcess second, Work work) throws Exception {
        Duration before = first.cpu().plus(second.cpu());
        work.run();
        return first.cpu().plus(second.cpu()).minus(before);
    }

    private static LoadProcess load(NodeProcess node) throws Exception {
        var load = LoadProcess.start(node.site(), CityScreen.PATH, CityScreen.USERNAME, CityScreen.PASSWORD);
        load.open(SCREENS_OF_A_NODE);
        return load;
    }

    private static Page watching(Screens screens, NodeProcess node) {
        Page page = screens.open(node.site() + "/login");
        SignIn.as(page, CityScreen.USERNAME, CityScreen.PASSWORD);
        page.navigate(node.site() + "/" + CityScreen.PATH);
        SignIn.awaitMap(page);
        page.evaluate(WATCH);
        return page;
    }

    private void commits(int many, int before, Page page, List<LoadProcess> loads) throws Exception {
        DatabaseLogin owner = CityDatabase.databases().superuser(BenchCluster.CITY);
        var jdbc = JdbcClient.create(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()));
        for (int commit = before; commit < before + many; commit++) {
            for (LoadProcess load : loads) {
                load.forget();
            }
            page.evaluate("window.painted.length = 0");
            jdbc.sql(SEE)
                    .param("day", CityClock.TODAY)
                    .param("at", CityClock.TODAY + " 15:55+08")
                    .param("skip", 17 * commit)
                    .update();
            double committed = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()) / 1e3;
            Thread.sleep(BETWEEN);
            note(committed, page, loads);
        }
    }

    private void forget() {
        arrived.clear();
        seen.clear();
        bytes = 0;
        messages = 0;
    }

    private void note(double committed, Page page, List<LoadProcess> loads) throws Exception {
        double painted = first(page) - committed;
        seen.add(Double.isNaN(painted) ? BETWEEN.toMillis() : painted);
        for (LoadProcess load : loads) {
            List<Long> heard = load.heard("communities");
            heard.forEach(at -> arrived.add(at / 1e3 - committed));
            for (int missing = heard.size(); missing < SCREENS_OF_A_NODE; missing++) {
                arrived.add((double) BETWEEN.toMillis()); // not within that time
            }
            for (Pushed pushed : load.pushed()) {
                bytes += pushed.bytes();
                messages += pushed.messages();
            }
        }
    }

    private static double first(Page page) {
        Object painted = page.evaluate("window.painted[0] ?? null");
        return painted == null ? Double.NaN : ((Number) painted).doubleValue();
    }
}
