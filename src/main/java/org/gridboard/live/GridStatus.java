package org.gridboard.live;

import java.util.Collection;
import java.util.List;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * What a grid looks like on a day.
 *
 * @param name its short name, such as 第2网格
 * @param community its community's name
 * @param due checkpoints that each of the two rounds of the day must see
 * @param coverage checkpoints seen ÷ due over the half-days that have begun, 0–1; null where nothing was due
 *     (domain.md, COVERAGE)
 * @param open issues not yet ended
 * @param overdue open issues past their deadline
 * @param reported issues reported on the day
 * @param keyHouseholds key households of the grid
 * @param keyDue key households whose next meeting is due on the day or was due before
 * @param keyOverdue of those, the ones due before the day
 */
public record GridStatus(
        AreaCode code,
        String name,
        String community,
        int due,
        HalfRound morning,
        HalfRound afternoon,
        @Nullable Double coverage,
        int open,
        int overdue,
        int reported,
        int households,
        int keyHouseholds,
        int keyDue,
        int keyOverdue) {

    /** The rounding of a division may not cost a step. */
    static final double TINY = 1e-9;

    /**
     * Checkpoints seen ÷ due in all these grids over the half-days that have begun, 0–1; null where nothing was due
     * (domain.md, COVERAGE: of sums, not a mean of the grids' ratios).
     */
    public static @Nullable Double coverage(Collection<GridStatus> grids) {
        long due = 0;
        long seen = 0;
        for (GridStatus grid : grids) {
            for (HalfRound half : List.of(grid.morning, grid.afternoon)) {
                due += half.hasBegun() ? grid.due : 0;
                seen += half.hasBegun() ? half.seen() : 0;
            }
        }
        return due == 0 ? null : (double) seen / due;
    }

    /** Coverage in whole percent, rounded down: 100 is said of what is complete alone. */
    public static int percent(double coverage) {
        return (int) (100 * coverage + TINY);
    }
}
