package org.gridboard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridboard.live.HalfState.EMPTY;
import static org.gridboard.live.HalfState.FULL;
import static org.gridboard.live.HalfState.NOT_DUE;
import static org.gridboard.live.HalfState.PART;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusRowsTest {

    @Test
    void grids_stand_at_their_number_in_their_community() {
        var rows = StatusRows.complete(
                7,
                List.of(
                        grid("350203011001001", 1.0, 0, FULL, FULL),
                        grid("350203011001003", null, 2, NOT_DUE, NOT_DUE),
                        grid("350203011002001", 0.5, 0, PART, EMPTY)));

        assertThat(rows.json()).endsWith("""
                        "since":0,"sequence":7,"street":"350203011","communities":{"001":[100,"--KI--h0"],"002":[25,"--AB"]}}""");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.29, 5", "0.3, 6", "0.6, 12", "0.8, 16", "0.949, 18", "0.95, 19", "1, 20"})
    void coverage_is_told_in_twentieths_rounded_down(double coverage, int twentieths) {
        var rows = StatusRows.complete(1, List.of(grid("350203011001000", coverage, 0, PART, NOT_DUE)));

        assertThat(rows.communities().get("001").grids()).isEqualTo("0123456789ABCDEFGHIJK".charAt(twentieths) + "A");
    }

    @Test
    void a_community_in_which_nothing_was_due_has_no_coverage() {
        var rows = StatusRows.complete(1, List.of(grid("350203011001001", null, 0, NOT_DUE, NOT_DUE)));

        assertThat(rows.communities().get("001").percent()).isNull();
    }

    @Test
    void a_change_tells_the_changed_grids_and_the_coverage_of_their_whole_community() {
        var changed = grid("350203011001002", 1.0, 0, FULL, FULL);
        var all = List.of(
                grid("350203011001001", 0.0, 0, EMPTY, EMPTY), changed, grid("350203011002001", 1.0, 0, FULL, FULL));

        assertThat(StatusRows.of(1, 2, List.of(changed), all).communities())
                .isEqualTo(Map.of("001", new StatusRows.Community(50, "----KI")));
    }

    @Test
    void a_change_of_no_grid_tells_none() {
        assertThat(StatusRows.of(1, 2, List.of(), List.of()).json()).endsWith("\"street\":\"\",\"communities\":{}}");
    }

    @Test
    void a_city_is_told_in_less_than_20_kilobytes() {
        var grids = IntStream.range(0, 5000)
                .mapToObj(i -> grid("350203011%03d%03d".formatted(i / 10, i % 10 + 1), 0.5, i % 3, PART, PART))
                .toList();

        assertThat(StatusRows.complete(1, grids).json()).hasSizeLessThan(20_000);
    }

    private static GridStatus grid(
            String code, @Nullable Double coverage, int overdue, HalfState morning, HalfState afternoon) {
        return new GridStatus(
                new AreaCode(code), "", "", 2, half(morning), half(afternoon), coverage, 0, overdue, 0, 0, 0, 0, 0);
    }

    private static HalfRound half(HalfState state) {
        return new HalfRound(state == FULL ? 2 : state == PART ? 1 : 0, 0, state);
    }
}
