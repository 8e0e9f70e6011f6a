package org.gridboard.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of domain.md that need no database. */
class RulesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20, true",
        "2025-11-21, 2026-11-20, true",
        "2025-11-20, 2026-11-20, false",
        "2024-02-29, 2025-02-27, true",
        "2024-02-29, 2025-02-28, false",
    })
    void a_clear_is_fresh_for_twelve_months(LocalDate confirmed, LocalDate today, boolean fresh) {
        assertThat(Clear.isFresh(confirmed, today)).isEqualTo(fresh);
    }

    @ParameterizedTest
    @CsvSource({
        "VISIT, MET, true",
        "VISIT, NOBODY_HOME, false",
        "VISIT, REFUSED, false",
        "CALL, MET, false",
        "CALL, NOBODY_HOME, false",
        "CALL, REFUSED, false",
    })
    void only_a_visit_that_met_someone_is_a_meeting_in_person(Visit.Kind kind, Visit.Outcome outcome, boolean meeting) {
        assertThat(new VisitEntry(kind, outcome, "", "", "", null).isMeetingInPerson())
                .isEqualTo(meeting);
    }

    @Test
    void a_promise_needs_its_time() {
        assertThatThrownBy(() -> new VisitEntry(Visit.Kind.VISIT, Visit.Outcome.MET, "", "", "修灯", null))
                .hasMessage("household.refused.promiseTime");
        assertThat(new VisitEntry(Visit.Kind.VISIT, Visit.Outcome.MET, "", "", "修灯", LocalDateTime.MAX).promised())
                .isEqualTo("修灯");
    }

    @Test
    void the_map_draws_no_confidential_category() {
        assertThat(Category.drawn())
                .containsExactly(
                        "SERIOUS_ILLNESS",
                        "ELDERLY_ALONE",
                        "CHILD_IN_NEED",
                        "DISABLED",
                        "DISPUTE",
                        "LOW_INCOME",
                        "FLOATING",
                        "VETERAN");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "50, true", "51, false"})
    void a_head_count_has_bounds(int heads, boolean allowed) {
        Runnable making = () -> new HouseholdFacts("路1号", "", "", null, heads, "", null);
        if (allowed) {
            making.run();
        } else {
            assertThatThrownBy(making::run).hasMessage("household.refused.headCount");
        }
    }
}
