package org.gridboard.standing;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gridboard.platform.RefusedException;

/** How values are divided into the five steps of the map. */
public enum Steps {
    /** A fifth of the areas in each. */
    QUANTILE {
        @Override
        double[] breaks(double[] sorted) {
            return IntStream.range(1, COUNT)
                    .mapToDouble(step -> at(sorted, (sorted.length - 1) * step / (double) COUNT))
                    .toArray();
        }
    },
    /** A fifth of the way from the least value to the greatest in each. */
    EQUAL {
        @Override
        double[] breaks(double[] sorted) {
            double width = sorted[sorted.length - 1] - sorted[0];
            return IntStream.range(1, COUNT)
                    .mapToDouble(step -> sorted[0] + width * step / COUNT)
                    .toArray();
        }
    };

    /** How many steps there are. */
    public static final int COUNT = 5;

    /** Where one step ends and the next begins, ascending; one fewer than there are steps. */
    abstract double[] breaks(double[] sorted);

    /** How it stands in an address. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The translation key of its name. */
    public String key() {
        return "compare.steps." + name();
    }

    /**
     * The one that stands in an address.
     *
     * @throws RefusedException if it is none of them
     */
    public static Steps parse(String token) {
        return Arrays.stream(values())
                .filter(each -> each.token().equals(token))
                .findFirst()
                .orElseThrow(() -> new RefusedException("compare.steps.unknown", token));
    }

    private static double at(double[] sorted, double place) {
        int below = (int) place;
        double next = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (next - sorted[below]) * (place - below);
    }
}
