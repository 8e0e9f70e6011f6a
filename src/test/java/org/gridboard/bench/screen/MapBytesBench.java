package org.gridboard.bench.screen;

import java.nio.charset.StandardCharsets;
import org.gridboard.bench.BenchCity;
import org.gridboard.bench.BenchTable;
import org.gridboard.bench.CityClock;
import org.gridboard.bench.Goal;
import org.gridboard.bench.Samples;
import org.gridboard.platform.Screens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** How many bytes travel to the map of a city. They do not vary, so they are counted once. */
@BenchCity
@Tag("P3")
class MapBytesBench {

    private static final int FEATURES = 10_000;
    private static final Goal SHOWN = Goal.atMost(0.55, "MB");
    private static final Goal RECOLOURED = Goal.atMost(20, "kB");

    @Test
    void what_travels_is_small(Screens screens) throws Exception {
        CityScreen screen = CityScreen.signedIn(screens);
        String day = "?day=" + CityClock.TODAY;
        byte[] issues = screen.get("issues" + day);
        byte[] households = screen.get("key-households" + day);
        byte[] status = screen.get("status" + day);
        double raw = (each(issues, issues.length) + each(households, households.length)) / 2;
        double packed =
                (each(issues, PlainMap.gzip(issues).length) + each(households, PlainMap.gzip(households).length)) / 2;
        new BenchTable("P3")
                .alone("10,000 features (5,000 issues, 5,000 key households)", "MB", million(raw), SHOWN)
                .alone("the same with gzip", "MB", million(packed), SHOWN)
                .alone(
                        "status of 5,000 grids, which recolours all of them",
                        "kB",
                        Samples.of(status.length / 1e3),
                        RECOLOURED)
                .alone("the same with gzip", "kB", Samples.of(PlainMap.gzip(status).length / 1e3), RECOLOURED)
                .write();
    }

    private static Samples million(double bytesOfOne) {
        return Samples.of(FEATURES * bytesOfOne / 1e6);
    }

    private static double each(byte[] table, int bytes) {
        String json = new String(table, StandardCharsets.UTF_8);
        return (double) bytes / JsonMapper.shared().readTree(json).get("points").size();
    }
}
