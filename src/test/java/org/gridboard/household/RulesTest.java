package org.gridboard.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of domain.md that need no database. */
class RulesTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 15, 50);

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20, 12, true",
        "2025-11-21, 2026-11-20, 12, true",
        "2025-11-20, 2026-11-20, 12, false",
        "2024-02-29, 2025-02-27, 12, true",
        "2024-02-29, 2025-02-28, 12, false",
        "2026-08-31, 2026-11-29, 3, true",
        "2026-08-31, 2026-11-30, 3, false",
    })
    void a_clear_is_fresh_for_so_many_months(LocalDate confirmed, LocalDate today, int months, boolean fresh) {
        assertThat(Clear.isFresh(confirmed, today, months)).isEqualTo(fresh);
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
        assertThat(VisitEntry.now(kind, outcome).isMeetingInPerson()).isEqualTo(meeting);
    }

    @Test
    void a_promise_needs_its_time() {
        assertThatThrownBy(() -> Promised.of("修灯", null)).hasMessage("household.refused.promiseTime");
        assertThat(Promised.of(" ", LocalDateTime.MAX)).isNull();
        assertThat(Promised.of(" 修灯", LocalDateTime.MAX).what()).isEqualTo("修灯");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T15:50, ",
        "2026-11-20T15:50:00.000000001, household.refused.visitAhead",
        "2026-11-13T15:50, ",
        "2026-11-13T15:49:59, household.refused.visitTooOld",
    })
    void a_visit_is_written_down_within_seven_days(LocalDateTime at, @Nullable String refusal) {
        var entry = new VisitEntry(Visit.Kind.VISIT, Visit.Outcome.MET, at, "", "", "", null);
        refusedOr(refusal, () -> assertThat(entry.madeAt(NOW)).isEqualTo(at));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T15:50, household.refused.promisePast", "2026-11-20T15:51, "})
    void a_promise_is_for_later(LocalDateTime by, @Nullable String refusal) {
        var entry = new VisitEntry(Visit.Kind.VISIT, Visit.Outcome.MET, null, "", "", "", new Promised("修灯", by));
        refusedOr(refusal, () -> assertThat(entry.madeAt(NOW)).isEqualTo(NOW));
    }

    private static void refusedOr(@Nullable String refusal, ThrowingCallable act) {
        if (refusal == null) {
            assertThatCode(act).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(act).hasMessage(refusal);
        }
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
