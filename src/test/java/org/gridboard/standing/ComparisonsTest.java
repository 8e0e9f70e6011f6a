package org.gridboard.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.Half;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.inspection.SetClock;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.RefusedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A community of five grids side by side, in a month in which one of them ended and one has had little to do. */
@DatabaseTest
@Import(SetClock.Setting.class)
@TestInstance(Lifecycle.PER_CLASS)
class ComparisonsTest {

    private static final AreaCode COMMUNITY = new AreaCode("990107001001");
    private static final Period NOVEMBER = Period.month(YearMonth.of(2026, 11));

    /** All of them were reported on one morning. */
    private static final DayOfWeek THE_DAY = DayOfWeek.WEDNESDAY;

    private static final HeatCell THE_CELL = new HeatCell(KeyArea.FIRE_SAFETY, THE_DAY, Half.MORNING);

    /** Of each grid: issues reported and those solved on the spot. */
    private static final int[][] ISSUES = {{20, 10}, {20, 16}, {10, 8}, {3, 3}, {12, 3}};

    @Autowired
    OwnerDatabase owner;

    @Autowired
    Comparisons comparisons;

    @Autowired
    FigureRecords records;

    @Autowired
    SetClock clock;

    @BeforeAll
    void lay() {
        remove();
        clock.set(SetClock.AFTERNOON);
        owner.inTransaction(jdbc -> {
            jdbc.sql(
                            "insert into area (code, name) values ('990107001', '庚街道'), ('990107001001', '庚一社区'), ('990107001002', '庚二社区')")
                    .update();
            for (int n = 0; n < ISSUES.length; n++) {
                jdbc.sql("insert into area (code, name) values (:code, :name)")
                        .param("code", grid(n).value())
                        .param("name", "庚一社区第" + (n + 1) + "网格")
                        .update();
                jdbc.sql("""
                                insert into boundary (area_code, geom, valid_from, valid_to)
                                values (:code, st_multi(st_makeenvelope(107 + :n, 31, 107.5 + :n, 31.01, 4326)), '2020-01-01', :to)""")
                        .param("code", grid(n).value())
                        .param("n", n)
                        .param("to", n == 4 ? LocalDate.of(2026, 11, 11) : null)
                        .update();
                jdbc.sql("""
                                insert into issue (grid_code, title, key_area, urgency, position, state, reported_at, due_at, closed_at)
                                select :code, '事' || i, 'FIRE_SAFETY', 'NORMAL', st_setsrid(st_makepoint(107.1, 31.005), 4326),
                                       case when i <= :spot then 'SOLVED_ON_SPOT' else 'RAISED' end, '2026-11-04 09:00+08',
                                       '2026-11-25 09:00+08', case when i <= :spot then timestamptz '2026-11-04 09:00+08' end
                                from generate_series(1, :count) i""")
                        .param("code", grid(n).value())
                        .param("count", ISSUES[n][0])
                        .param("spot", ISSUES[n][1])
                        .update();
            }
        });
        TestAccounts.create(owner, "compare-street", Role.STREET_STAFF, new AreaCode("990107001"));
        TestAccounts.create(owner, "compare-secretary", Role.SECRETARY, COMMUNITY);
        TestAccounts.create(owner, "compare-chief", Role.GRID_CHIEF, grid(0), grid(2));
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @AfterAll
    void remove() {
        owner.inTransaction(jdbc -> {
            jdbc.sql("delete from issue where grid_code like '990107%'").update();
            jdbc.sql("delete from account where username like 'compare-%'").update();
            jdbc.sql("delete from boundary where area_code like '990107%'").update();
            jdbc.sql("delete from area where code like '990107%'").update();
        });
    }

    @Test
    void equal_values_share_a_rank_and_few_cases_have_none() {
        Comparison comparison = as("compare-secretary").of(COMMUNITY, NOVEMBER);
        assertThat(ranks(comparison, Indicator.ON_SPOT)).containsExactly(3, 1, 1, 0, 4);
        assertThat(comparison.rankedCount(Indicator.ON_SPOT)).isEqualTo(4);
        assertThat(comparison.byRank(Indicator.ON_SPOT))
                .extracting(child -> child.area().code())
                .containsExactly(grid(1), grid(2), grid(0), grid(4), grid(3));
        assertThat(comparison.children().get(3).figure(Indicator.ON_SPOT))
                .isEqualTo(new Figure(Indicator.ON_SPOT, 3, 3, 100.0, true));
    }

    @Test
    void the_median_is_of_those_that_are_ranked_and_differences_are_from_it() {
        Comparison comparison = as("compare-secretary").of(COMMUNITY, NOVEMBER);
        assertThat(comparison.median(Indicator.ON_SPOT)).hasValue(65);
        assertThat(comparison.difference(Indicator.ON_SPOT, grid(0))).hasValue(-15);
        assertThat(comparison.difference(Indicator.ON_SPOT, grid(3))).hasValue(35);
        assertThat(comparison.median(Indicator.REWORK)).isEmpty();
        assertThat(comparison.difference(Indicator.REWORK, grid(0))).isEmpty();
    }

    @Test
    void what_has_no_cases_has_no_data_and_never_nothing_per_cent() {
        Figure none = as("compare-secretary").of(COMMUNITY, NOVEMBER).whole().figure(Indicator.ON_TIME_CLOSURE);
        assertThat(none.isNoData()).isTrue();
        assertThat(none.denominator()).isZero();
    }

    @Test
    void a_grid_that_ended_within_the_period_is_there_with_its_last_day_and_the_children_add_up() {
        Comparison comparison = as("compare-secretary").of(COMMUNITY, NOVEMBER);
        assertThat(comparison.children().get(4).until()).isEqualTo("2026-11-10");
        assertThat(comparison.children().get(0).until()).isNull();
        assertThat(comparison.children().stream()
                        .mapToLong(child -> child.figure(Indicator.ON_SPOT).denominator())
                        .sum())
                .isEqualTo(comparison.whole().figure(Indicator.ON_SPOT).denominator())
                .isEqualTo(65);
        Comparison later = as("compare-secretary").of(COMMUNITY, Period.parse("2026-W47"));
        assertThat(later.child(grid(4)))
                .as("its open issues are still there")
                .hasValueSatisfying(
                        child -> assertThat(child.figure(Indicator.OPEN_ISSUES).numerator())
                                .isEqualTo(9));
    }

    @Test
    void a_street_compares_its_communities_also_those_without_data() {
        Comparison comparison = as("compare-street").of(new AreaCode("990107001"), NOVEMBER);
        assertThat(comparison.children())
                .extracting(child -> child.area().name())
                .containsExactly("庚一社区", "庚二社区");
        assertThat(comparison.children().get(1).figures().values()).allMatch(Figure::isNoData);
        assertThat(ranks(comparison, Indicator.ON_SPOT)).containsExactly(1, 0);
    }

    @Test
    void a_chief_sees_the_own_grids_beside_the_median_of_all() {
        Comparison comparison = as("compare-chief").of(COMMUNITY, NOVEMBER);
        assertThat(comparison.children())
                .extracting(child -> child.area().code())
                .containsExactly(grid(0), grid(2));
        assertThat(comparison.median(Indicator.ON_SPOT)).hasValue(65);
        assertThat(comparison.whole().figure(Indicator.ON_SPOT).denominator()).isEqualTo(30);
        Comparison one = as("compare-chief").of(grid(0), NOVEMBER);
        assertThat(one.children())
                .singleElement()
                .satisfies(child -> assertThat(child.figure(Indicator.ON_SPOT))
                        .isEqualTo(one.whole().figure(Indicator.ON_SPOT)));
        assertThat(one.median(Indicator.ON_SPOT)).hasValue(65);
        assertThatExceptionOfType(OutOfScopeException.class).isThrownBy(() -> comparisons.of(grid(1), NOVEMBER));
    }

    @Test
    void a_period_that_has_not_begun_is_refused_by_every_question() {
        Period december = Period.month(YearMonth.of(2026, 12));
        as("compare-secretary");
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> comparisons.of(COMMUNITY, december));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> comparisons.heat(COMMUNITY, december));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> comparisons.trend(COMMUNITY, Indicator.ON_SPOT, december));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> records.count(query(december, Part.NUMERATOR, "")));
    }

    @Test
    void a_trend_has_twelve_weeks_and_the_last_holds_the_end_of_the_period() {
        Trend trend = as("compare-secretary").trend(COMMUNITY, Indicator.ON_SPOT, NOVEMBER);
        assertThat(trend.weeks()).hasSize(12).last().isEqualTo(Period.parse("2026-W47"));
        assertThat(trend.whole().figures()).hasSize(12);
        assertThat(trend.whole().figures().get(9).denominator()).isEqualTo(65);
        assertThat(trend.line(grid(1)).orElseThrow().figures().get(9).value()).isEqualTo(80);
        Trend open = as("compare-secretary").trend(COMMUNITY, Indicator.OPEN_ISSUES, NOVEMBER);
        assertThat(open.whole().figures())
                .extracting(Figure::numerator)
                .startsWith(0L)
                .endsWith(0L, 25L, 25L, 25L);
    }

    @Test
    void the_heat_map_tells_when_what_was_reported() {
        HeatMap heat = as("compare-secretary").heat(COMMUNITY, NOVEMBER);
        assertThat(heat.count(KeyArea.FIRE_SAFETY, LocalDate.of(2026, 11, 4).getDayOfWeek(), Half.MORNING))
                .isEqualTo(65);
        assertThat(heat.cells()).hasSize(5);
    }

    @Test
    void a_cell_of_the_heat_map_has_as_many_issues_as_it_says() {
        HeatMap heat = as("compare-secretary").heat(COMMUNITY, NOVEMBER);
        for (HeatMap.Cell cell : heat.cells()) {
            assertThat(records.count(new RecordQuery(cell.child(), NOVEMBER, THE_CELL, "")))
                    .isEqualTo(cell.count());
        }
        var other = new HeatCell(KeyArea.FIRE_SAFETY, THE_DAY, Half.AFTERNOON);
        assertThat(records.count(new RecordQuery(COMMUNITY, NOVEMBER, other, "")))
                .isZero();
        assertThat(records.count(new RecordQuery(COMMUNITY, NOVEMBER, THE_CELL, "事20")))
                .isEqualTo(2);
        assertThat(records.page(new RecordQuery(COMMUNITY, NOVEMBER, THE_CELL, ""), 0, 100))
                .hasSize(65);
    }

    @Test
    void records_are_paged_and_filtered_and_open_the_issue() {
        as("compare-secretary");
        var query = query(NOVEMBER, Part.MISSED, "");
        assertThat(records.count(query)).isEqualTo(65 - 40);
        List<FigureRecord> streamed = new ArrayList<>();
        records.stream(query, streamed::add);
        List<FigureRecord> paged = new ArrayList<>(records.page(query, 0, 20));
        paged.addAll(records.page(query, 20, 20));
        assertThat(paged).isEqualTo(streamed).hasSize(25).allSatisfy(each -> {
            assertThat(each.counted()).isFalse();
            assertThat(each.opens().kind()).isEqualTo("issue");
            assertThat(Objects.requireNonNull(each.at())).isEqualTo("2026-11-04T01:00:00Z");
        });
        assertThat(records.count(query.with("第2网格"))).isEqualTo(4);
        assertThat(records.count(query.with("事20"))).isEqualTo(2);
        assertThat(records.count(query.with("50%"))).isZero();
    }

    private static RecordQuery query(Period period, Part part, String text) {
        return new RecordQuery(COMMUNITY, period, Indicator.ON_SPOT, part, text);
    }

    private Comparisons as(String username) {
        TestAccounts.signIn(TestAccounts.find(owner, username));
        return comparisons;
    }

    private static List<Integer> ranks(Comparison comparison, Indicator indicator) {
        return comparison.children().stream()
                .map(child -> comparison.rank(indicator, child.area().code()).orElse(0))
                .toList();
    }

    private static AreaCode grid(int n) {
        return new AreaCode("99010700100100" + (n + 1));
    }
}
