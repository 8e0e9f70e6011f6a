package org.gridboard.standing.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.standing.Indicator.COVERAGE;
import static org.gridboard.standing.Indicator.MEDIAN_HOURS;
import static org.gridboard.standing.Indicator.PROMISES_KEPT;
import static org.gridboard.standing.Indicator.REWORK;
import static org.gridboard.standing.award.TestFigures.area;
import static org.gridboard.standing.award.TestFigures.hours;
import static org.gridboard.standing.award.TestFigures.ratio;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gridboard.platform.RefusedException;
import org.gridboard.standing.AreaFigures;
import org.gridboard.standing.Figure;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {

    private static final Weights HALVES = new Weights(Map.of(COVERAGE, 50, PROMISES_KEPT, 50));
    private static final Weights PROMISES = new Weights(Map.of(PROMISES_KEPT, 100));

    @ParameterizedTest(name = "{0} of {1} score {2}")
    @CsvSource({"0, 10, 0.0", "10, 10, 100.0", "2, 30, 6.7", "1, 16, 6.3", "233, 364, 64.0"})
    void a_percentage_is_its_own_score(long numerator, long denominator, BigDecimal score) {
        assertThat(Score.of(ratio(COVERAGE, numerator, denominator))).contains(score);
    }

    @ParameterizedTest(name = "{0} of {1} returned score {2}")
    @CsvSource({"0, 20, 100.0", "20, 20, 0.0", "3, 20, 85.0", "25, 20, 0.0"})
    void where_less_is_better_the_score_is_turned_round(long numerator, long denominator, BigDecimal score) {
        assertThat(Score.of(ratio(REWORK, numerator, denominator))).contains(score);
    }

    @ParameterizedTest(name = "{0} hours score {1}")
    @CsvSource({"0, 100.0", "4, 90.0", "40, 0.0", "41, 0.0", "500, 0.0", "7.33, 81.7"})
    void hours_are_scored_down_to_the_limit_of_complex_issues(double hours, BigDecimal score) {
        assertThat(Score.of(hours(hours, 10))).contains(score);
    }

    @Test
    void no_data_has_no_score_and_what_has_no_scale_is_a_mistake() {
        assertThat(Score.of(ratio(COVERAGE, 0, 0))).isEmpty();
        assertThatThrownBy(() -> Score.of(new Figure(Indicator.OPEN_ISSUES, 1, 100, 10.0, false)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_total_is_the_weighted_mean_of_the_scores_as_shown() {
        Place place = only(
                new Weights(Map.of(COVERAGE, 70, MEDIAN_HOURS, 30)), area(1, ratio(COVERAGE, 2, 30), hours(7.33, 12)));
        assertThat(place.total()).isEqualTo("29.2"); // 0.7 × 6.7 + 0.3 × 81.7
        assertThat(place.behind()).isEqualTo(100);
        assertThat(place.shares())
                .extracting(Share::points)
                .containsExactly(new BigDecimal("4.7"), new BigDecimal("24.5"));
    }

    @Test
    void few_cases_do_not_enter_and_their_weight_is_shared() {
        Place place = only(HALVES, area(1, ratio(COVERAGE, 8, 10), ratio(PROMISES_KEPT, 0, 9)));
        assertThat(place.total()).isEqualTo("80.0");
        assertThat(place.behind()).isEqualTo(50);
        assertThat(place.missing())
                .extracting(share -> share.figure().indicator())
                .containsExactly(PROMISES_KEPT);
    }

    @ParameterizedTest(name = "{0} % of the weight behind: ranked {1}")
    @CsvSource({"50, true", "49, false", "100, true", "1, false"})
    void with_less_than_half_of_the_weight_an_area_is_not_ranked(int weight, boolean ranked) {
        Place place = only(
                new Weights(Map.of(COVERAGE, weight, PROMISES_KEPT, 100 - weight)), area(1, ratio(COVERAGE, 10, 10)));
        assertThat(place.behind()).isEqualTo(weight);
        assertThat(place.rank() != null).isEqualTo(ranked);
        assertThat(place.total() != null).isEqualTo(ranked);
    }

    @Test
    void without_any_data_nobody_is_ranked_and_there_is_no_median() {
        Standing standing = standing(PROMISES, area(1), area(2, ratio(PROMISES_KEPT, 1, 9)));
        assertThat(standing.places()).extracting(Place::rank).containsOnlyNulls();
        assertThat(standing.median()).isEmpty();
        assertThat(standing.ranked()).isZero();
    }

    @Test
    void equal_totals_share_a_rank_and_the_next_one_is_left_out() {
        assertThat(ranks(99, 80, 80, 80, 70)).containsExactly(1, 2, 2, 2, 5);
        assertThat(ranks(80, 80)).containsExactly(1, 1);
        assertThat(ranks()).isEmpty();
    }

    /** 666 and 667 of 1,000 are the same number on the screen, and nobody stands behind that. */
    @Test
    void totals_are_equal_when_they_look_equal() {
        Standing standing = standing(
                PROMISES, area(1, ratio(PROMISES_KEPT, 6_661, 10_000)), area(2, ratio(PROMISES_KEPT, 6_664, 10_000)));
        assertThat(standing.places()).extracting(Place::rank).containsExactly(1, 1);
    }

    @Test
    void the_unranked_stand_at_the_end_by_code() {
        Standing standing = standing(
                PROMISES,
                area(1),
                area(2, ratio(PROMISES_KEPT, 5, 10)),
                area(3, ratio(PROMISES_KEPT, 1, 3)),
                area(4, ratio(PROMISES_KEPT, 9, 10)));
        assertThat(standing.places())
                .extracting(place -> place.area().name())
                .containsExactly("4社区", "2社区", "1社区", "3社区");
    }

    @Test
    void the_median_lies_between_the_two_in_the_middle() {
        assertThat(median(90, 80, 10)).isEqualTo("80.0");
        assertThat(median(90, 81, 80, 10)).isEqualTo("80.5");
        assertThat(median(90)).isEqualTo("90.0");
    }

    @Test
    void what_is_no_whole_is_never_reckoned_with() {
        assertThatThrownBy(() -> new Ranking(HALVES.with(COVERAGE, 51))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new Ranking(new Weights(Map.of()))).isInstanceOf(RefusedException.class);
    }

    private static List<@Nullable Integer> ranks(int... percents) {
        return standing(PROMISES, areas(percents)).places().stream()
                .map(Place::rank)
                .toList();
    }

    private static @Nullable BigDecimal median(int... percents) {
        return standing(PROMISES, areas(percents)).median().orElse(null);
    }

    private static AreaFigures[] areas(int... percents) {
        int[] number = {0};
        return Arrays.stream(percents)
                .mapToObj(percent -> area(++number[0], ratio(PROMISES_KEPT, percent, 100)))
                .toArray(AreaFigures[]::new);
    }

    private static Place only(Weights weights, AreaFigures area) {
        return new Ranking(weights).of(List.of(area)).getFirst();
    }

    private static Standing standing(Weights weights, AreaFigures... areas) {
        return new Standing(
                area(0).area(),
                Period.parse("2026-10"),
                Instant.EPOCH,
                weights,
                new Ranking(weights).of(List.of(areas)));
    }
}
