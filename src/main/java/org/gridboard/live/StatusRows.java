package org.gridboard.live;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Statuses as they travel to the map, short enough to recolour a city by some kilobytes: two characters for each grid,
 * strung together by the grids' numbers in their community. Names are not among them: the map has those with the
 * boundaries.
 *
 * @param node the run of the application that numbers the states; another one counts anew
 * @param since the state they follow upon; 0 where they are complete
 * @param sequence the state they lead to
 * @param street the 9 digits that every code begins with; empty where there is no grid
 * @param communities by the community's 3 digits
 */
public record StatusRows(String node, long since, long sequence, String street, Map<String, Community> communities) {

    private static final String THIS_NODE = UUID.randomUUID().toString().substring(0, 8);

    /** @param statuses all of them */
    static StatusRows complete(long sequence, Collection<GridStatus> statuses) {
        return of(0, sequence, statuses, statuses);
    }

    /**
     * What has changed.
     *
     * @param changed grids of one street
     * @param all the grids that count for a community's coverage
     */
    static StatusRows of(long since, long sequence, Collection<GridStatus> changed, Collection<GridStatus> all) {
        var members = byCommunity(all);
        Map<String, Community> communities = new TreeMap<>();
        byCommunity(changed)
                .forEach((code, grids) -> communities.put(
                        code.value().substring(Level.STREET.digits()),
                        Community.of(grids, members.getOrDefault(code, grids))));
        return new StatusRows(THIS_NODE, since, sequence, street(changed), communities);
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    private static String street(Collection<GridStatus> grids) {
        return grids.stream()
                .findFirst()
                .map(grid -> grid.code().at(Level.STREET).value())
                .orElse("");
    }

    private static Map<AreaCode, List<GridStatus>> byCommunity(Collection<GridStatus> grids) {
        return grids.stream().collect(Collectors.groupingBy(grid -> grid.code().at(Level.COMMUNITY)));
    }

    /**
     * The grids of a community, written as an array in this order.
     *
     * @param percent checkpoints seen ÷ due in all of them (domain.md, COVERAGE), rounded down; null where none was due
     * @param grids two characters for each number from 000 on: coverage in twentieths and whether something is overdue,
     *     then both rounds
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Community(@Nullable Integer percent, String grids) {

        /** For a number of which nothing is told. */
        private static final String NONE = "--";

        private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        /** Every step of the legend begins at a twentieth. */
        private static final int PARTS = 20;

        private static final int HALF_STATES = HalfState.values().length;
        private static final int NO_COVERAGE = PARTS + 1;
        private static final int OVERDUE = PARTS + 2;

        private static Community of(List<GridStatus> told, List<GridStatus> members) {
            var text = new StringBuilder();
            told.stream().sorted(Comparator.comparing(GridStatus::code)).forEach(grid -> {
                int at = 2 * Integer.parseInt(grid.code().value().substring(Level.COMMUNITY.digits()));
                text.repeat(NONE, (at - text.length()) / 2)
                        .append(DIGITS.charAt(coverage(grid) + (grid.overdue() > 0 ? OVERDUE : 0)))
                        .append(DIGITS.charAt(
                                HALF_STATES * grid.morning().state().ordinal()
                                        + grid.afternoon().state().ordinal()));
            });
            return new Community(percent(members), text.toString());
        }

        private static int coverage(GridStatus grid) {
            Double coverage = grid.coverage();
            return coverage == null ? NO_COVERAGE : (int) (coverage * PARTS + GridStatus.TINY);
        }

        private static @Nullable Integer percent(List<GridStatus> members) {
            Double coverage = GridStatus.coverage(members);
            return coverage == null ? null : GridStatus.percent(coverage);
        }
    }
}
