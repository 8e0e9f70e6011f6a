package org.gridboard.standing.award;

import java.math.BigDecimal;
import java.time.Instant;
import org.gridboard.area.Area;
import org.gridboard.standing.Period;
import org.jspecify.annotations.Nullable;

/**
 * The red flag (流动红旗) as it was awarded.
 *
 * @param area the community or grid that has it
 * @param total 0–100 as the standing had it then; null where the area was not ranked
 * @param rank null where the area was not ranked
 * @param ranked how many areas were ranked
 * @param hash SHA-256 of the standing as it was frozen
 * @param withdrawal null while the flag stands
 */
public record RedFlag(
        FlagId id,
        Area area,
        Period period,
        @Nullable BigDecimal total,
        @Nullable Integer rank,
        int ranked,
        String reason,
        String hash,
        Instant awardedAt,
        String awardedBy,
        @Nullable Withdrawal withdrawal) {

    /** That it was taken back, and why. */
    public record Withdrawal(Instant at, String by, String reason) {}

    /** Whether it has not been withdrawn. */
    public boolean stands() {
        return withdrawal == null;
    }
}
