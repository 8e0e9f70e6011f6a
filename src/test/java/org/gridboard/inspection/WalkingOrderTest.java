package org.gridboard.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Position;
import org.gridboard.inspection.WalkingOrder.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkingOrderTest {

    private static final AreaCode GRID = new AreaCode("990102001001001");

    /** Places on a street that runs north, written as tens of metres from its begin, named A, B, C … */
    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({
        "0,          A, A",
        "0 1 2 3,    A, A B C D",
        "3 1 2 0,    D, D B C A",
        "0 5 1 6 2,  A, A C E B D",
        "0 1 2 3,    C, C B A D",
        "2 1 3 0,    A, A B D C",
        "2 3 1 0,    A, A B C D",
        "0 2 2 2,    A, A B C D"
    })
    void the_way_goes_on_to_the_nearest_left_and_of_two_equally_near_to_the_earlier(
            String places, String entrance, String way) {
        WalkingOrder order = street(places);

        assertThat(names(order.nearestFrom(stop(order, entrance)))).isEqualTo(way);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({"A, 2, B C A D", "D, 0, D A B C", "B, 1, A B C D", "B, 2, A C B D", "A, 99, B C D A", "C, -5, C A B D"})
    void a_stop_moves_to_another_place(String moved, int to, String way) {
        WalkingOrder order = street("0 1 2 3");

        assertThat(names(order.move(stop(order, moved), to))).isEqualTo(way);
    }

    @Test
    void the_length_is_the_way_from_the_first_to_the_last() {
        assertThat(street("0 5 1").metres()).isCloseTo(90, within(0.5));
        assertThat(street("0").metres()).isZero();
        assertThat(street("0 1").move(street("0 1").stops().getFirst(), 1).metres())
                .isCloseTo(10, within(0.1));
    }

    @Test
    void a_suggestion_keeps_every_stop_once_and_begins_at_the_entrance() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var stops = IntStream.range(0, 200)
                .mapToObj(i -> stop(i, random.nextInt(20), random.nextInt(20)))
                .toList();
        var order = new WalkingOrder(GRID, stops);
        Stop entrance = stops.get(random.nextInt(stops.size()));

        var way = order.nearestFrom(entrance).stops();

        assertThat(way).as("seed " + seed).containsExactlyInAnyOrderElementsOf(stops);
        assertThat(way.getFirst()).isEqualTo(entrance);
    }

    private static WalkingOrder street(String places) {
        List<String> all = Arrays.asList(places.split(" "));
        return new WalkingOrder(
                GRID,
                IntStream.range(0, all.size())
                        .mapToObj(i -> stop(i, Integer.parseInt(all.get(i)), 0))
                        .toList());
    }

    /** @param north in tens of metres */
    private static Stop stop(int number, int north, int east) {
        double degree = 10 / 111_195.0;
        var position = new Position(31 + north * degree, 101 + east * degree);
        return new Stop(new CheckpointId(number), Character.toString('A' + number), position, 0);
    }

    private static Stop stop(WalkingOrder order, String name) {
        return order.stops().stream()
                .filter(stop -> stop.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String names(WalkingOrder order) {
        return order.stops().stream().map(Stop::name).collect(Collectors.joining(" "));
    }
}
