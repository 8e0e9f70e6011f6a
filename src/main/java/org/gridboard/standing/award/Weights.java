package org.gridboard.standing.award;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gridboard.platform.RefusedException;
import org.gridboard.standing.Indicator;

/**
 * How much each indicator counts in a standing, in percent of the whole; one that is not named counts nothing. May be on their
 * way to a whole while somebody tries them out: {@link #checked} before a standing is reckoned.
 */
public record Weights(Map<Indicator, Integer> percents) {

    /** What all weights are together. */
    public static final int WHOLE = 100;

    /** What can be weighed: open issues cannot, for who reports honestly has more of them (decision 053). */
    public static final List<Indicator> WEIGHED = Arrays.stream(Indicator.values())
            .filter(indicator -> indicator != Indicator.OPEN_ISSUES)
            .toList();

    /** In force until a street has stored its own. */
    public static final Weights FIRST = new Weights(Map.of(
            Indicator.COVERAGE, 15,
            Indicator.ROUNDS_KEPT, 15,
            Indicator.KEY_VISITS_KEPT, 20,
            Indicator.ON_TIME_CLOSURE, 20,
            Indicator.PROMISES_KEPT, 20,
            Indicator.SIX_CLEARS, 10));

    public Weights {
        var counting = new EnumMap<Indicator, Integer>(Indicator.class);
        percents.forEach((indicator, percent) -> {
            if (percent != 0) {
                counting.put(indicator, percent);
            }
        });
        percents = Collections.unmodifiableMap(counting);
    }

    /** Of one indicator. */
    public int of(Indicator indicator) {
        return percents.getOrDefault(indicator, 0);
    }

    public int sum() {
        return percents.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The same with another percentage of one indicator. */
    public Weights with(Indicator indicator, int percent) {
        var changed = new EnumMap<Indicator, Integer>(Indicator.class);
        changed.putAll(percents);
        changed.put(indicator, percent);
        return new Weights(changed);
    }

    /**
     * These weights, if a standing can be reckoned with them.
     *
     * @throws RefusedException if none counts, one lies outside of 0–100 or cannot be weighed, or they are not a whole together
     */
    public Weights checked() {
        if (percents.isEmpty()) {
            throw new RefusedException("award.refused.noWeight");
        }
        percents.forEach((indicator, percent) -> {
            if (percent < 0 || percent > WHOLE || !WEIGHED.contains(indicator)) {
                throw new RefusedException("award.refused.weight", percent);
            }
        });
        if (sum() != WHOLE) {
            throw new RefusedException("award.refused.sum", sum());
        }
        return this;
    }

    /**
     * In the same proportions, a whole together: cut to full percents, and what is left goes to those that lost most by it.
     *
     * @throws RefusedException if none counts
     */
    public Weights normalised() {
        int sum = sum();
        if (sum <= 0) {
            throw new RefusedException("award.refused.noWeight");
        }
        var scaled = new EnumMap<Indicator, Integer>(Indicator.class);
        percents.forEach((indicator, percent) -> scaled.put(indicator, percent * WHOLE / sum));
        int left = WHOLE - scaled.values().stream().mapToInt(Integer::intValue).sum();
        percents.keySet().stream()
                .sorted(Comparator.comparing((Indicator indicator) -> of(indicator) * WHOLE % sum)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .forEach(indicator -> scaled.merge(indicator, 1, Integer::sum));
        return new Weights(scaled);
    }
}
