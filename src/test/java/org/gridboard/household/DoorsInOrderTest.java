package org.gridboard.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.gridboard.code.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DoorsInOrderTest {

    private static final Position WEST = new Position(24.5, 118.0);

    @Test
    void from_where_one_stands_it_goes_to_the_nearest_door_and_on() {
        List<Door> doors = doors(east(3), east(1), east(2), east(0.5));

        assertThat(numbers(DoorsInOrder.from(WEST, doors))).containsExactly(3, 1, 2, 0);
    }

    @Test
    void without_a_position_it_begins_at_the_first_door() {
        List<Door> doors = doors(east(2), east(0), east(3));

        assertThat(numbers(DoorsInOrder.from(null, doors))).containsExactly(0, 2, 1);
    }

    @Test
    void doors_without_a_place_come_last_in_their_order() {
        List<Door> doors = doors(null, east(2), null, east(1));

        assertThat(numbers(DoorsInOrder.from(WEST, doors))).containsExactly(3, 1, 0, 2);
        assertThat(DoorsInOrder.from(null, List.of())).isEmpty();
    }

    @Test
    void a_degree_east_is_shorter_than_a_degree_north() {
        List<Door> doors = doors(new Position(60.0001, 118), new Position(60, 118.00015));

        assertThat(numbers(DoorsInOrder.from(new Position(60, 118), doors))).containsExactly(1, 0);
    }

    private static Position east(double steps) {
        return new Position(24.5, 118 + steps * 0.001);
    }

    private static List<Door> doors(@Nullable Position... places) {
        return IntStream.range(0, places.length)
                .mapToObj(number -> new Door(new HouseholdId(number), "路", "第1网格", null, places[number]))
                .toList();
    }

    private static List<Integer> numbers(List<Door> doors) {
        return doors.stream().map(door -> (int) door.id().value()).toList();
    }
}
