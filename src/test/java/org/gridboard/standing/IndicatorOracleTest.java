package org.gridboard.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.gridboard.access.Account;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.code.AreaCode;
import org.gridboard.inspection.SetClock;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.standing.SlowFigures.Slow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * All indicators of random areas and periods of a generated year, beside a slow and simple count of the same records: while
 * the first days are counted, some of them stale and the last ones not counted yet; and when everything is.
 */
@DatabaseTest
@Import(SetClock.Setting.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IndicatorOracleTest {

    private static final long SEED = Long.getLong("oracle.seed", System.nanoTime());
    private static final int QUESTIONS = 100;
    private static final int OPENED = 12;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    FigureJob job;

    @Autowired
    Comparisons comparisons;

    @Autowired
    FigureRecords records;

    @Autowired
    SetClock clock;

    private final Random random = new Random(SEED);
    private GeneratedYear year;
    private SlowFigures slow;
    private Account street;

    @BeforeAll
    void generate() {
        System.out.println("oracle.seed=" + SEED);
        GeneratedYear.remove(owner);
        year = new GeneratedYear(owner, SEED);
        year.begin();
        street = TestAccounts.create(owner, "oracle-street", Role.STREET_STAFF, GeneratedYear.STREET);
        clock.set(GeneratedYear.EARLY);
        job.fill();
        year.goOn();
        clock.set(GeneratedYear.NOW);
        slow = new SlowFigures(owner, year, GeneratedYear.NOW);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @AfterAll
    void remove() {
        GeneratedYear.remove(owner);
    }

    @Test
    @Order(1)
    void some_days_are_counted_some_stale_and_some_not_counted_yet() {
        assertThat(number("select count(*) from grid_day where grid_code like '990106%'"))
                .isPositive();
        assertThat(number("select count(*) from grid_day_stale where grid_code like '990106%' and not stock"))
                .isPositive();
        assertThat(number("select count(*) from grid_day_stale where grid_code like '990106%' and stock"))
                .isPositive();
        assertThat(number("select count(*) from figure_state where filled @> date '2026-11-01'"))
                .isZero();
    }

    @Test
    @Order(2)
    void numbers_are_right_while_days_are_stale_or_not_counted() {
        askAll();
    }

    @Test
    @Order(3)
    void numbers_are_right_when_all_days_are_counted() {
        TestAccounts.signOut();
        List<Long> before = counted();
        assertThat(job.refresh()).isPositive();
        assertThat(counted())
                .as("what was entered late has changed days that had been counted")
                .isNotEqualTo(before);
        assertThat(job.fill()).isPositive();
        assertThat(number("select count(*) from grid_day_stale")).isZero();
        assertThat(number("select count(*) from figure_state where filled @> date '2026-11-19'"))
                .isEqualTo(2);
        askAll();
    }

    @Test
    @Order(4)
    void every_number_has_as_many_records() {
        TestAccounts.signIn(street);
        var answers = new SoftAssertions();
        for (int i = 0; i < OPENED; i++) {
            AreaCode area = area();
            Period period = period();
            AreaFigures whole = comparisons.of(area, period).whole();
            for (Indicator indicator : Indicator.values()) {
                Figure figure = whole.figure(indicator);
                var query = new RecordQuery(area, period, indicator, Part.NUMERATOR, "");
                var below = new RecordQuery(area, period, indicator, Part.DENOMINATOR, "");
                answers.assertThat(records.count(query)).as("%s", query).isEqualTo(figure.numerator());
                answers.assertThat(records.count(below)).as("%s", below).isEqualTo(figure.denominator());
            }
        }
        answers.assertAll();
    }

    private void askAll() {
        TestAccounts.signIn(street);
        var answers = new SoftAssertions();
        for (int i = 0; i < QUESTIONS; i++) {
            AreaCode area = area();
            Period period = period();
            Comparison comparison = comparisons.of(area, period);
            check(answers, comparison.whole(), period);
            comparison.children().forEach(child -> check(answers, child, period));
        }
        answers.assertAll();
    }

    private void check(SoftAssertions answers, AreaFigures told, Period period) {
        for (Indicator indicator : Indicator.values()) {
            Figure figure = told.figure(indicator);
            Slow expected = slow.count(indicator, told.area().code().value(), period.first(), period.last());
            String what =
                    "%s of %s in %s (seed %d)".formatted(indicator, told.area().code(), period.token(), SEED);
            answers.assertThat(figure.numerator()).as(what).isEqualTo(expected.numerator());
            answers.assertThat(figure.denominator()).as(what + ", below").isEqualTo(expected.denominator());
            answers.assertThat(figure.isNoData()).as(what + ", no data").isEqualTo(expected.denominator() == 0);
            if (indicator == Indicator.MEDIAN_HOURS && expected.median() != null) {
                answers.assertThat(figure.value()).as(what).isCloseTo(expected.median(), within(1e-9));
            } else if (expected.denominator() > 0) {
                double ratio = (double) expected.numerator() / expected.denominator();
                answers.assertThat(Objects.requireNonNull(figure.value())
                                / indicator.unit().factor())
                        .as(what)
                        .isCloseTo(ratio, within(1e-9));
            }
        }
    }

    private AreaCode area() {
        List<String> areas = new ArrayList<>(GeneratedYear.GRIDS);
        areas.addAll(GeneratedYear.NEW);
        areas.addAll(List.of("990106001", "990106001001", "990106001002", "990106001", "990106001001", "990106001002"));
        return new AreaCode(areas.get(random.nextInt(areas.size())));
    }

    /** Some before the first day, some running, some of one day, which may be a day off. */
    private Period period() {
        LocalDate first = GeneratedYear.FIRST.minusDays(10).plusDays(random.nextInt(365));
        LocalDate begun = first.isAfter(GeneratedYear.NOW.toLocalDate()) ? GeneratedYear.NOW.toLocalDate() : first;
        return new Period(begun, begun.plusDays(random.nextInt(4) == 0 ? 0 : random.nextInt(100)));
    }

    private List<Long> counted() {
        return owner.jdbc()
                .sql(
                        "select coverage * 1000 + on_time_closure_of from grid_day where grid_code like '990106%' order by grid_code, day")
                .query(Long.class)
                .list();
    }

    private long number(String query) {
        return owner.jdbc().sql(query).query(Long.class).single();
    }
}
