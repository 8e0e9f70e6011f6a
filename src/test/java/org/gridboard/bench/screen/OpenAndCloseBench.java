package org.gridboard.bench.screen;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.gridboard.bench.BenchCity;
import org.gridboard.bench.BenchTable;
import org.gridboard.bench.Goal;
import org.gridboard.bench.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Whether pages that were closed, or left without a word, leave something behind. */
@BenchCity
@Import(OpenPages.class)
@Tag("P12")
class OpenAndCloseBench {

    private static final int SESSIONS = 8;
    private static final int WARM_UP = 200;
    private static final int CYCLES = 2000;
    private static final int LEFT = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Goal GROWTH = Goal.atMost(2, "%");
    private static final Goal GONE = Goal.atMost(10, "min");

    @Autowired
    OpenPages pages;

    @LocalServerPort
    int port;

    @Test
    void nothing_is_left_behind() throws Exception {
        try (var load = LoadProcess.start(
                "http://localhost:" + port, CityScreen.PATH, CityScreen.USERNAME, CityScreen.PASSWORD)) {
            load.open(SESSIONS);
            load.cycle(WARM_UP);
            double before = Heap.live();
            load.cycle(CYCLES);
            double after = Heap.live();
            load.open(LEFT);
            int open = pages.count();
            load.vanish();
            new BenchTable("P12")
                    .alone("heap after 2,000 pages opened, used and closed", "%", growth(before, after), GROWTH)
                    .alone("until " + open + " abandoned pages are gone", "min", Samples.of(minutesUntilGone()), GONE)
                    .write();
        }
    }

    private static Samples growth(double before, double after) {
        return Samples.of(Math.max(0, 100 * (after - before) / before));
    }

    /** As long as it takes, or all the patience there is: then the goal is missed. */
    private double minutesUntilGone() {
        long start = System.nanoTime();
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> pages.count() == 0);
        } catch (ConditionTimeoutException e) {
            return PATIENCE.toMillis() / 60_000.0;
        }
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 60_000.0;
    }
}
