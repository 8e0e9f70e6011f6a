package org.gridboard.wall;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.live.GridStatus;
import org.gridboard.live.HalfRound;
import org.gridboard.live.HalfState;
import org.jspecify.annotations.Nullable;

/**
 * How far the rounds of today are in an area: a community of a street, or a grid of a community.
 *
 * @param coverage checkpoints seen ÷ due over the half-days that have begun, 0–1; null where nothing was due
 */
public record RoundSum(
        AreaCode code,
        String name,
        Half morning,
        Half afternoon,
        @Nullable Double coverage) {

    /** Rounds with every checkpoint seen, of those that have begun. */
    public record Half(long full, long begun) {

        static Half of(Collection<GridStatus> grids, Function<GridStatus, HalfRound> half) {
            var states = grids.stream()
                    .filter(grid -> grid.due() > 0)
                    .map(grid -> half.apply(grid).state())
                    .toList();
            return new Half(
                    states.stream().filter(state -> state == HalfState.FULL).count(),
                    states.stream().filter(state -> state != HalfState.NOT_DUE).count());
        }

        /** Both together. */
        public Half plus(Half other) {
            return new Half(full + other.full, begun + other.begun);
        }
    }

    /** Of the areas below this one, those with most left to do first; of a grid, its own. */
    public static List<RoundSum> below(AreaCode area, Collection<GridStatus> grids) {
        Level level = area.levelBelow();
        Map<AreaCode, List<GridStatus>> byArea = grids.stream()
                .collect(Collectors.groupingBy(grid -> grid.code().at(level), TreeMap::new, Collectors.toList()));
        return byArea.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(RoundSum::coverage, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Both halves of all these grids together. */
    public static Half rounds(Collection<GridStatus> grids) {
        return Half.of(grids, GridStatus::morning).plus(Half.of(grids, GridStatus::afternoon));
    }

    private static RoundSum of(AreaCode code, List<GridStatus> grids) {
        GridStatus any = grids.getFirst();
        return new RoundSum(
                code,
                code.isGrid() ? any.name() : any.community(),
                Half.of(grids, GridStatus::morning),
                Half.of(grids, GridStatus::afternoon),
                GridStatus.coverage(grids));
    }
}
