package org.gridboard.standing;

import org.jspecify.annotations.Nullable;

/**
 * One indicator of one area in one period.
 *
 * @param value in the indicator's unit (per cent from 0 to 100); null for no data
 * @param few whether the denominator is so small that the value is marked and not ranked (domain.md, Indicators)
 */
public record Figure(
        Indicator indicator,
        long numerator,
        long denominator,
        @Nullable Double value,
        boolean few) {

    /** That there is nothing to tell. */
    static Figure none(Indicator indicator) {
        return new Figure(indicator, 0, 0, null, true);
    }

    /** Whether there is nothing to tell. */
    public boolean isNoData() {
        return value == null;
    }

    /** Whether it takes part in ranks and medians: it has data, and not of few cases. */
    public boolean isRanked() {
        return value != null && !few;
    }
}
