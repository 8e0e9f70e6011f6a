package org.gridboard.standing.award;

import java.math.BigDecimal;
import java.util.List;
import org.gridboard.area.Area;
import org.jspecify.annotations.Nullable;

/**
 * Where one area stands.
 *
 * @param shares of every indicator that has a weight, in the indicators' order
 * @param behind how much of the weight, in percent, has data enough; with less than half of it the area is not ranked
 * @param total 0–100 to one decimal, or null where it is not ranked
 * @param rank 1 for the best, equal for equal totals; null where it is not ranked
 */
public record Place(
        Area area,
        List<Share> shares,
        int behind,
        @Nullable BigDecimal total,
        @Nullable Integer rank) {

    public Place {
        shares = List.copyOf(shares);
    }

    /** Those that do not enter the total: no data, or few cases. */
    public List<Share> missing() {
        return shares.stream().filter(share -> !share.counts()).toList();
    }
}
