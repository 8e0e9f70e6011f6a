package org.gridboard.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static final Samples FIVE = new Samples(List.of(5.0, 1.0, 4.0, 2.0, 30.0));

    @Test
    void the_median_is_the_middle_one_and_does_not_mind_an_outlier() {
        assertThat(FIVE.median()).isEqualTo(4);
        assertThat(new Samples(List.of(1.0, 2.0, 3.0, 10.0)).median()).isEqualTo(2.5);
    }

    @Test
    void the_spread_is_the_width_of_the_middle_half() {
        assertThat(FIVE.spread()).isEqualTo(3);
        assertThat(Samples.of(7).spread()).isZero();
    }

    @Test
    void a_quantile_lies_between_its_neighbours() {
        assertThat(FIVE.quantile(0.95)).isCloseTo(5 + 25 * 0.8, within(1e-9));
        assertThat(FIVE.quantile(1)).isEqualTo(30);
    }

    @Test
    void ratios_are_taken_turn_by_turn() {
        var ratio = new Samples(List.of(2.0, 9.0)).over(new Samples(List.of(1.0, 3.0)));
        assertThat(ratio.values()).containsExactly(2.0, 3.0);
        assertThatThrownBy(() -> FIVE.over(ratio)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ours_and_what_stands_beside_it_take_turns_after_one_that_does_not_count() throws Exception {
        var clock = new AtomicInteger();
        Turns turns = Turns.of(3, () -> (double) clock.getAndIncrement(), () -> (double) clock.getAndIncrement());
        assertThat(turns.ours().values()).containsExactly(2.0, 5.0, 6.0);
        assertThat(turns.beside().values()).containsExactly(3.0, 4.0, 7.0);
    }

    @Test
    void a_missed_goal_says_by_how_much() {
        assertThat(Goal.atMost(2, "").verdict(2)).isEqualTo("met");
        assertThat(Goal.atMost(2, "").verdict(2.5)).isEqualTo("missed by 25 %");
        assertThat(Goal.atLeast(500, "/s").verdict(400)).isEqualTo("missed by 20 %");
        assertThat(Goal.atLeast(0.8, "")).hasToString("≥ 0.800 ×");
        assertThat(Goal.atMost(250, "KB")).hasToString("≤ 250 KB");
    }

    @Test
    void a_row_of_the_table_holds_everything_that_is_judged() {
        var table = new BenchTable("P0")
                .beside("reads", "ms", FIVE, new Samples(List.of(5.0, 1.0, 2.0, 1.0, 10.0)), Goal.atMost(2, ""))
                .quantile("answers", "ms", FIVE, 0.75, Goal.atMost(4, "ms"));
        assertThat(table.rows())
                .containsExactly(
                        "| P0 | reads | 4 ms | 2 ms | 2 | 1 | 5 | ≤ 2 × | met |",
                        "| P0 | answers | 5 ms |  |  | 3 | 5 | ≤ 4 ms | missed by 25 % |");
    }
}
