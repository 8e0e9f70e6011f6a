package org.gridboard.standing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Focus;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Part;
import org.gridboard.standing.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the address asks for; what makes no sense in it is said, and never shown as something else. */
class AskedTest {

    private static final AreaCode STREET = new AreaCode("350203011");
    private static final AreaCode COMMUNITY = new AreaCode("350203011048");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void an_address_that_says_nothing_asks_for_the_promises_of_its_days_month() {
        Asked asked = asked(Map.of());
        assertThat(asked.period()).isEqualTo(Period.month(YearMonth.of(2026, 11)));
        assertThat(asked.measure()).isEqualTo(Indicator.PROMISES_KEPT);
        assertThat(asked.refused()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "period, 2026-11-20..2026-11-01, standing.period.reversed",
        "period, 2027-01, standing.period.future",
        "period, 1990-01-01..2026-01-01, standing.period.long",
        "period, soon, standing.period.unreadable",
        "measure, NICENESS, compare.measure.unknown",
    })
    void what_makes_no_sense_is_said_and_the_default_is_shown(String option, String value, String key) {
        Asked asked = asked(Map.of(option, value));
        assertThat(asked.refused()).isNotNull();
        assertThat(asked.refused().key()).isEqualTo(key);
        assertThat(asked.period()).isEqualTo(Period.month(YearMonth.of(2026, 11)));
        assertThat(asked.measure()).isEqualTo(Indicator.PROMISES_KEPT);
    }

    @Test
    void areas_elsewhere_or_too_many_are_not_chosen() {
        assertThat(asked(Map.of("chosen", "350203011048,350203012001,nowhere,350203011,350203011048"))
                        .chosen())
                .containsExactly(COMMUNITY);
        assertThat(asked(Map.of(
                                "chosen",
                                "350203011041,350203011042,350203011043,350203011044,350203011045,350203011046"))
                        .chosen())
                .hasSize(Asked.MOST_CHOSEN);
    }

    @Test
    void records_opened_and_closed_again_leave_the_address_as_it_was() {
        Focus start = focus(Map.of("period", "2026-W47"));
        Focus open = RecordsAsked.open(start, COMMUNITY, Part.MISSED);
        assertThat(open.path()).isEqualTo("compare/350203011/2026-11-20");
        assertThat(open.query().getParameters())
                .isEqualTo(Map.of(
                        "list", List.of("records"),
                        "in", List.of("350203011048"),
                        "part", List.of("missed"),
                        "period", List.of("2026-W47")));
        assertThat(RecordsAsked.of(open)).isEqualTo(new RecordsAsked(COMMUNITY, Part.MISSED, null, ""));
        assertThat(RecordsAsked.close(open)).isEqualTo(start);
    }

    @Test
    void records_of_another_area_are_those_of_the_own() {
        assertThat(RecordsAsked.of(focus(Map.of("in", "350203012001", "part", "none"))))
                .isEqualTo(new RecordsAsked(STREET, Part.DENOMINATOR, null, ""));
    }

    private static Asked asked(Map<String, String> options) {
        return Asked.of(focus(options), TODAY);
    }

    private static Focus focus(Map<String, String> options) {
        return new Focus("compare", STREET, TODAY, null, null, options);
    }
}
