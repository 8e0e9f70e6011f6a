package org.gridboard.standing.award;

import java.math.BigDecimal;
import org.gridboard.standing.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator brings to an area's total.
 *
 * @param weight in percent, as it was set
 * @param score 0–100; null where the indicator does not enter the total: no data, or few cases
 * @param points of the total, when the weight of what does not enter is shared among the others; null where it does not enter
 */
public record Share(
        Figure figure,
        int weight,
        @Nullable BigDecimal score,
        @Nullable BigDecimal points) {

    /** Whether it enters the total. */
    public boolean counts() {
        return score != null;
    }
}
