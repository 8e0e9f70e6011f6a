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

    /**
     * As counted.
     *
     * @param ratio what is told, before its unit: numerator by denominator; null for no data
     * @param fewBelow a smaller denominator is few cases
     */
    public static Figure of(
            Indicator indicator, long numerator, long denominator, @Nullable Double ratio, int fewBelow) {
        Double value = ratio == null ? null : ratio * indicator.unit().factor();
        return new Figure(indicator, numerator, denominator, value, denominator < fewBelow);
    }

    /** That there is nothing to tell. */
    public static Figure none(Indicator indicator) {
        return new Figure(indicator, 0, 0, null, true);
    }

    /** Whether there is nothing to tell. */
    public boolean isNoData() {
        return value == null;
    }

    /** The same, few or not by another setting. */
    public Figure judged(int fewBelow) {
        return new Figure(indicator, numerator, denominator, value, denominator < fewBelow);
    }

    /** Whether it is marked as being of few cases. */
    public boolean isMarked() {
        return value != null && few;
    }

    /** Whether it takes part in ranks and medians: it has data, and not of few cases. */
    public boolean isRanked() {
        return value != null && !few;
    }
}
