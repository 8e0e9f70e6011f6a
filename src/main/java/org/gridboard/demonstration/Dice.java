package org.gridboard.demonstration;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Chance that falls the same way each time it is thrown for the same thing. */
final class Dice {

    private final Random random;

    private Dice(long seed) {
        random = new Random(seed);
    }

    /** Dice for a thing named by its parts, such as a grid's code and a day. */
    static Dice of(Object... parts) {
        return new Dice(
                Arrays.deepHashCode(Arrays.stream(parts).map(Object::toString).toArray()) * 0x9E3779B97F4A7C15L);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number of from … to, both included. */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    double between(double from, double to) {
        return from + random.nextDouble() * (to - from);
    }

    <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
