package org.gridboard.live;

import java.util.Collection;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the grids of an area come to on a day.
 *
 * @param coverage of all of them together, see {@link GridStatus#coverage(Collection)}
 */
public record Totals(@Nullable Double coverage, int reported, int open, int overdue, int keyDue) {

    /** The sums over these grids. */
    public static Totals of(Collection<GridStatus> grids) {
        return new Totals(
                GridStatus.coverage(grids),
                sum(grids, GridStatus::reported),
                sum(grids, GridStatus::open),
                sum(grids, GridStatus::overdue),
                sum(grids, GridStatus::keyDue));
    }

    private static int sum(Collection<GridStatus> grids, ToIntFunction<GridStatus> number) {
        return grids.stream().mapToInt(number).sum();
    }
}
