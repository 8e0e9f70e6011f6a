package org.gridboard.standing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The five steps that values are inked in, from 0, where least is left to do, to 4. Equal values have the same step.
 *
 * @param breaks where steps meet, ascending; empty where there are no values
 */
public record Ramp(Direction direction, List<Double> breaks) {

    /**
     * The ramp of these values.
     *
     * @param values those that there are, in any order
     */
    public static Ramp of(Steps steps, Direction direction, DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return new Ramp(
                direction,
                sorted.length == 0
                        ? List.of()
                        : Arrays.stream(steps.breaks(sorted)).boxed().toList());
    }

    /** The step of a value. */
    public int step(double value) {
        // A value upon a break belongs to the better side.
        return direction == Direction.HIGHER_IS_BETTER
                ? (int) breaks.stream().filter(limit -> value < limit).count()
                : (int) breaks.stream().filter(limit -> value > limit).count();
    }

    /** What each step stands for, from 0 on; an empty text where no value can lie. */
    public List<String> texts(Words words) {
        if (breaks.isEmpty()) {
            return IntStream.range(0, Steps.COUNT).mapToObj(step -> "").toList();
        }
        List<Double> from = direction == Direction.HIGHER_IS_BETTER ? breaks.reversed() : breaks;
        return IntStream.range(0, Steps.COUNT)
                .mapToObj(step -> text(from, step, words))
                .toList();
    }

    private String text(List<Double> from, int step, Words words) {
        boolean higher = direction == Direction.HIGHER_IS_BETTER;
        if (step == 0) {
            return (higher ? "≥ " : "≤ ") + words.write(from.getFirst());
        }
        if (step == Steps.COUNT - 1) {
            return (higher ? "< " : "> ") + words.write(from.getLast());
        }
        double one = from.get(step - 1);
        double other = from.get(step);
        if (one == other) {
            return ""; // no value lies between
        }
        return words.write(Math.min(one, other)) + "–" + words.write(Math.max(one, other));
    }

    /** Writes a value without its unit. */
    @FunctionalInterface
    public interface Words {
        String write(double value);
    }
}
