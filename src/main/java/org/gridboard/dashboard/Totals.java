package org.gridboard.dashboard;

import java.util.Collection;
import java.util.function.ToIntFunction;
import org.gridboard.live.GridStatus;
import org.gridboard.live.HalfRound;
import org.gridboard.live.HalfState;
import org.jspecify.annotations.Nullable;

/**
 * What the grids of an area come to on a day.
 *
 * @param coverage checkpoints seen ÷ due over the half-days that have begun, 0–1; null where nothing was due
 *     (domain.md, COVERAGE: of sums, not a mean of the grids' ratios)
 */
public record Totals(@Nullable Double coverage, int reported, int open, int overdue, int keyDue) {

    /** The sums over these grids. */
    public static Totals of(Collection<GridStatus> grids) {
        int due = sum(grids, grid -> grid.due() * (begun(grid.morning()) + begun(grid.afternoon())));
        int seen = sum(grids, grid -> seen(grid.morning()) + seen(grid.afternoon()));
        return new Totals(
                due == 0 ? null : (double) seen / due,
                sum(grids, GridStatus::reported),
                sum(grids, GridStatus::open),
                sum(grids, GridStatus::overdue),
                sum(grids, GridStatus::keyDue));
    }

    private static int begun(HalfRound half) {
        return half.state() == HalfState.NOT_DUE ? 0 : 1;
    }

    private static int seen(HalfRound half) {
        return begun(half) * half.seen();
    }

    private static int sum(Collection<GridStatus> grids, ToIntFunction<GridStatus> number) {
        return grids.stream().mapToInt(number).sum();
    }
}
