package org.gridboard.bench.screen;

import java.util.ArrayList;
import java.util.List;
import org.gridboard.bench.BenchCity;
import org.gridboard.bench.BenchTable;
import org.gridboard.bench.Goal;
import org.gridboard.bench.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an open page with the map of a city keeps in the server's memory. */
@BenchCity
@Tag("P4")
class SessionHeapBench {

    private static final int SESSIONS = Integer.getInteger("bench.screens", 500);
    private static final int STEP = SESSIONS / 10;
    private static final Goal SESSION = Goal.atMost(400, "kB");
    private static final Goal FEATURES = Goal.atMost(20, "kB");

    /** Two boxes of 5,000 households each. */
    private static final String[] TEN_THOUSAND = {
        "/api/map/" + CityScreen.STREET + "/households?bbox=121.000,31.270,121.030,31.300",
        "/api/map/" + CityScreen.STREET + "/households?bbox=121.030,31.270,121.060,31.300"
    };

    @LocalServerPort
    int port;

    @Test
    void a_session_keeps_little() throws Exception {
        List<Double> heaps = new ArrayList<>();
        try (var load = LoadProcess.start(
                "http://localhost:" + port, CityScreen.PATH, CityScreen.USERNAME, CityScreen.PASSWORD)) {
            load.open(STEP);
            load.closeScreens(); // warmed up; those sessions count as the ground
            heaps.add(Heap.live());
            for (int open = STEP; open <= SESSIONS; open += STEP) {
                load.open(STEP);
                heaps.add(Heap.live());
            }
            load.fetch(TEN_THOUSAND);
            double shown = Heap.live();
            new BenchTable("P4")
                    .alone("live heap per session, " + STEP + " more at a time", "kB", steps(heaps), SESSION)
                    .alone("the same over " + 4 * STEP + " sessions", "kB", over(heaps, 4), SESSION)
                    .alone("the same over " + SESSIONS + " sessions", "kB", over(heaps, 10), SESSION)
                    .alone(
                            "more in each with 10,000 features shown",
                            "kB",
                            Samples.of((shown - heaps.getLast()) / 1e3 / SESSIONS),
                            FEATURES)
                    .write();
        }
    }

    private static Samples steps(List<Double> heaps) {
        List<Double> each = new ArrayList<>();
        for (int step = 1; step < heaps.size(); step++) {
            each.add((heaps.get(step) - heaps.get(step - 1)) / 1e3 / STEP);
        }
        return new Samples(each);
    }

    private static Samples over(List<Double> heaps, int steps) {
        return Samples.of((heaps.get(steps) - heaps.getFirst()) / 1e3 / (steps * STEP));
    }
}
