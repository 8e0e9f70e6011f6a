package org.gridboard.bench.screen;

import java.util.ArrayList;
import java.util.List;
import org.gridboard.bench.BenchCity;
import org.gridboard.bench.BenchTable;
import org.gridboard.bench.Goal;
import org.gridboard.bench.Samples;
import org.gridboard.bench.Turns;
import org.gridboard.platform.Screens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the navigation to the coloured grids of a city, beside a page that does nothing else. */
@BenchCity
@Tag("P1")
class CityMapBench {

    private static final Goal RATIO = Goal.atMost(1.5, "");
    private static final Goal LARGEST = Goal.atMost(2500, "ms");

    @Test
    void the_city_is_drawn(Screens screens) throws Exception {
        CityScreen screen = CityScreen.signedIn(screens);
        screen.open();
        try (var plain = new PlainMap(screen.data())) {
            String beside = plain.address(false);
            List<Double> largest = new ArrayList<>();
            Turns again = Turns.of(
                    Turns.REPEATS,
                    () -> {
                        double drawn = screen.open();
                        largest.add(screen.largestPaint());
                        return drawn;
                    },
                    () -> screen.open(beside));
            Turns first =
                    Turns.of(Turns.REPEATS, () -> first(screen, "/" + CityScreen.PATH), () -> first(screen, beside));
            new BenchTable("P1")
                    .beside("city drawn, opened again", "ms", again.ours(), again.beside(), RATIO)
                    .beside("city drawn, first visit with an empty cache", "ms", first.ours(), first.beside(), RATIO)
                    .alone("largest contentful paint", "ms", new Samples(largest), LARGEST)
                    .write();
        }
        screens.keep(screen.page(), "bench-city");
    }

    private static double first(CityScreen known, String address) {
        CityScreen screen = known.fresh();
        try {
            return screen.open(address);
        } finally {
            screen.close();
        }
    }
}
