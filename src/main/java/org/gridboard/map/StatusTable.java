package org.gridboard.map;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.live.GridStatus;
import org.gridboard.live.HalfRound;
import org.gridboard.live.HalfState;
import org.jspecify.annotations.Nullable;

/**
 * What the map draws of the grids' status, short enough to recolour a city in one answer of some kilobytes: two
 * characters for each grid, strung together by the grids' numbers in their community.
 *
 * @param street the 9 digits that every code begins with
 * @param communities by the community's 3 digits
 */
record StatusTable(String street, Map<String, Community> communities) {

    /** For a number that no grid of the answer has. */
    private static final String NONE = "--";

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    /** Coverage is told in twentieths, rounded down: every step of the legend begins at one. */
    private static final int PARTS = 20;

    private static final int NO_COVERAGE = PARTS + 1;
    private static final int OVERDUE = PARTS + 2;
    /** The rounding of a division may not cost a step. */
    private static final double TINY = 1e-9;

    /** @param grids by code */
    static StatusTable of(AreaCode area, Collection<GridStatus> grids) {
        Map<String, List<GridStatus>> byCommunity = new TreeMap<>();
        for (GridStatus grid : grids) {
            String community = grid.code().value().substring(9, 12);
            byCommunity.computeIfAbsent(community, none -> new ArrayList<>()).add(grid);
        }
        Map<String, Community> communities = new TreeMap<>();
        byCommunity.forEach((code, members) -> communities.put(code, Community.of(members)));
        return new StatusTable(area.at(Level.STREET).value(), communities);
    }

    /**
     * The grids of a community.
     *
     * @param percent checkpoints seen ÷ due in all of them (domain.md, COVERAGE), rounded down; null where none was due
     * @param grids two characters for each number from 000 on: coverage and whether something is overdue, then both rounds
     */
    record Community(@Nullable Integer percent, String grids) {

        static Community of(List<GridStatus> members) {
            var text = new StringBuilder();
            for (GridStatus grid : members) {
                int at = 2 * Integer.parseInt(grid.code().value().substring(12));
                text.repeat(NONE, Math.max(0, (at - text.length()) / 2));
                text.append(DIGITS.charAt(coverage(grid) + (grid.overdue() > 0 ? OVERDUE : 0)));
                text.append(DIGITS.charAt(4 * grid.morning().state().ordinal()
                        + grid.afternoon().state().ordinal()));
            }
            return new Community(percent(members), text.toString());
        }

        private static int coverage(GridStatus grid) {
            Double coverage = grid.coverage();
            return coverage == null ? NO_COVERAGE : (int) (coverage * PARTS + TINY);
        }

        private static @Nullable Integer percent(List<GridStatus> members) {
            int due = 0;
            int seen = 0;
            for (GridStatus grid : members) {
                for (HalfRound half : List.of(grid.morning(), grid.afternoon())) {
                    boolean begun = half.state() != HalfState.NOT_DUE;
                    due += begun ? grid.due() : 0;
                    seen += begun ? half.seen() : 0;
                }
            }
            return due == 0 ? null : (int) (100L * seen / due);
        }

        @JsonValue
        Object[] json() {
            return new Object[] {percent, grids};
        }
    }
}
