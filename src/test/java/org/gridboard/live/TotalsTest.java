package org.gridboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gridboard.code.AreaCode;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static GridStatus grid(int due, HalfRound morning, HalfRound afternoon) {
        return new GridStatus(
                new AreaCode("350203011048001"), "第1网格", "莲秀社区", due, morning, afternoon, null, 4, 1, 2, 300, 9, 3, 1);
    }

    @Test
    void coverage_is_the_ratio_of_sums_over_the_half_days_that_have_begun() {
        var full = grid(10, new HalfRound(10, 0, HalfState.FULL), new HalfRound(0, 0, HalfState.NOT_DUE));
        var poor = grid(30, new HalfRound(0, 0, HalfState.EMPTY), new HalfRound(0, 0, HalfState.NOT_DUE));
        assertThat(Totals.of(List.of(full, poor)).coverage()).isEqualTo(0.25);
    }

    @Test
    void nothing_due_is_no_data_and_not_nought() {
        var notDue = new HalfRound(0, 0, HalfState.NOT_DUE);
        assertThat(Totals.of(List.of(grid(10, notDue, notDue))).coverage()).isNull();
        assertThat(Totals.of(List.of()).coverage()).isNull();
    }

    @Test
    void sightings_made_before_their_half_day_do_not_count_yet() {
        var early = grid(10, new HalfRound(5, 0, HalfState.PART), new HalfRound(3, 0, HalfState.NOT_DUE));
        assertThat(Totals.of(List.of(early)).coverage()).isEqualTo(0.5);
    }
}
