package org.gridboard.household;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gridboard.code.Position;
import org.jspecify.annotations.Nullable;

/** Doors in walking order: from where one stands always to the nearest of those left. Those without a place come last. */
final class DoorsInOrder {

    private DoorsInOrder() {}

    /** @param start where one stands, or null to begin at the first door */
    static List<Door> from(@Nullable Position start, List<Door> doors) {
        var left = new ArrayList<Door>(doors);
        var order = new ArrayList<Door>();
        Position here = start;
        while (!left.isEmpty()) {
            Door next = nearest(here, left);
            left.remove(next);
            order.add(next);
            here = next.position() == null ? here : next.position();
        }
        return order;
    }

    private static Door nearest(@Nullable Position here, List<Door> left) {
        return left.stream()
                .min(Comparator.comparingDouble(door -> distance(here, door.position())))
                .orElseThrow();
    }

    /** In metres; a door without a place is farthest. */
    private static double distance(@Nullable Position here, @Nullable Position door) {
        if (door == null) {
            return Double.MAX_VALUE;
        }
        return here == null ? 0 : here.metresTo(door);
    }
}
