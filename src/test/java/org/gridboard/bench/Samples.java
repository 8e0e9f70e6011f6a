package org.gridboard.bench;

import java.util.List;
import java.util.stream.IntStream;

/** What repeated measurements of the same thing gave, in the order measured. */
public record Samples(List<Double> values) {

    public Samples {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    /** One figure that was counted and does not vary. */
    public static Samples of(double value) {
        return new Samples(List.of(value));
    }

    /** Each sample ÷ the one of the others that was taken in the same turn. */
    public Samples over(Samples beside) {
        if (beside.count() != count()) {
            throw new IllegalArgumentException(count() + " samples beside " + beside.count());
        }
        return new Samples(IntStream.range(0, count())
                .mapToObj(turn -> values.get(turn) / beside.values.get(turn))
                .toList());
    }

    public int count() {
        return values.size();
    }

    public double median() {
        return quantile(0.5);
    }

    /** The interquartile range: how far apart the middle half of the samples lies. */
    public double spread() {
        return quantile(0.75) - quantile(0.25);
    }

    /** @param share 0–1; between two samples it is interpolated */
    public double quantile(double share) {
        List<Double> sorted = values.stream().sorted().toList();
        double place = share * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted.get(below) + (sorted.get(above) - sorted.get(below)) * (place - below);
    }
}
