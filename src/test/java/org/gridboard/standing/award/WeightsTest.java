package org.gridboard.standing.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.standing.Indicator.CLOSURE;
import static org.gridboard.standing.Indicator.COVERAGE;
import static org.gridboard.standing.Indicator.OPEN_ISSUES;
import static org.gridboard.standing.Indicator.REWORK;

import java.util.Map;
import java.util.Random;
import org.gridboard.platform.RefusedException;
import org.gridboard.standing.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {

    @Test
    void the_first_weights_are_a_whole() {
        assertThat(Weights.FIRST.checked().sum()).isEqualTo(100);
    }

    @Test
    void none_at_all_is_refused() {
        Weights none = new Weights(Map.of(COVERAGE, 0));
        assertThat(none.percents()).isEmpty();
        assertRefused(none, "award.refused.noWeight");
        assertThatThrownBy(none::normalised).hasMessage("award.refused.noWeight");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 101, 200})
    void what_is_no_whole_is_refused_and_says_what_it_is(int sum) {
        Weights weights = new Weights(Map.of(COVERAGE, sum / 2, REWORK, sum - sum / 2));
        assertThatThrownBy(weights::checked)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.params()).containsExactly(sum))
                .hasMessage("award.refused.sum");
    }

    @Test
    void one_below_0_or_above_100_is_refused_although_they_are_a_whole_together() {
        assertRefused(new Weights(Map.of(COVERAGE, 110, REWORK, -10)), "award.refused.weight");
        assertRefused(new Weights(Map.of(COVERAGE, -10, REWORK, 110)), "award.refused.weight");
    }

    @Test
    void open_issues_cannot_be_weighed() {
        assertRefused(new Weights(Map.of(OPEN_ISSUES, 50, COVERAGE, 50)), "award.refused.weight");
    }

    @ParameterizedTest(name = "{0}:{1}:{2} are {3}:{4}:{5} %")
    @CsvSource({
        "50, 30, 20, 50, 30, 20",
        "1, 1, 1, 34, 33, 33",
        "2, 1, 0, 67, 33, 0",
        "100, 100, 100, 34, 33, 33",
        "1, 0, 0, 100, 0, 0",
        "199, 199, 2, 50, 50, 0",
    })
    void brought_to_a_whole_they_keep_their_proportions(int one, int two, int three, int a, int b, int c) {
        Weights whole = new Weights(Map.of(COVERAGE, one, CLOSURE, two, REWORK, three)).normalised();
        assertThat(whole).isEqualTo(new Weights(Map.of(COVERAGE, a, CLOSURE, b, REWORK, c)));
    }

    @Test
    void whatever_is_brought_to_a_whole_is_one_and_no_weight_moves_by_a_percent() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int turn = 0; turn < 500; turn++) {
            Weights any = new Weights(Map.of()).with(COVERAGE, 1);
            for (Indicator indicator : Weights.WEIGHED) {
                any = any.with(indicator, any.of(indicator) + random.nextInt(101));
            }
            Weights whole = any.normalised();
            assertThat(whole.sum()).isEqualTo(100);
            for (Indicator indicator : Weights.WEIGHED) {
                double exact = any.of(indicator) * 100.0 / any.sum();
                assertThat(whole.of(indicator)).isBetween((int) Math.floor(exact), (int) Math.ceil(exact));
            }
        }
    }

    @Test
    void two_are_equal_whether_a_nought_is_named_or_not() {
        assertThat(new Weights(Map.of(COVERAGE, 100, REWORK, 0))).isEqualTo(new Weights(Map.of(COVERAGE, 100)));
        assertThat(Weights.FIRST.with(REWORK, 5).with(REWORK, 0)).isEqualTo(Weights.FIRST);
    }

    private static void assertRefused(Weights weights, String key) {
        assertThatThrownBy(weights::checked)
                .isInstanceOf(RefusedException.class)
                .hasMessage(key);
    }
}
