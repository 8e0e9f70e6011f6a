package org.gridboard.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gridboard.platform.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11, 2026-11-01, 2026-11-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "2026-W47, 2026-11-16, 2026-11-22",
        "2026-W53, 2026-12-28, 2027-01-03",
        "2026-Q4, 2026-10-01, 2026-12-31",
        "2026-11-01..2026-11-20, 2026-11-01, 2026-11-20"
    })
    void a_token_is_read_and_written_again(String token, LocalDate first, LocalDate last) {
        assertThat(Period.parse(token)).isEqualTo(new Period(first, last));
        assertThat(new Period(first, last).token()).isEqualTo(token);
    }

    @ParameterizedTest
    @CsvSource({
        "november, standing.period.unreadable",
        "2026-13, standing.period.unreadable",
        "2026-02-30..2026-03-01, standing.period.unreadable",
        "2025-W53, standing.period.unreadable",
        "2026-Q5, standing.period.unreadable",
        "2026-11-20..2026-11-01, standing.period.reversed",
        "2000-01-01..2029-12-31, standing.period.long"
    })
    void what_is_no_period_is_refused(String token, String key) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Period.parse(token))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void three_years_are_not_too_long_and_a_day_more_is() {
        LocalDate first = LocalDate.of(2023, 11, 21);
        assertThat(new Period(first, LocalDate.of(2026, 11, 20)).first()).isEqualTo(first);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> new Period(first, LocalDate.of(2026, 11, 21)));
    }

    @Test
    void a_period_that_has_not_begun_is_refused_and_one_that_is_running_ends_today() {
        Period november = Period.month(YearMonth.of(2026, 11));
        assertThat(november.begunBy(LocalDate.of(2026, 11, 1)).lastUpTo(LocalDate.of(2026, 11, 20)))
                .isEqualTo(LocalDate.of(2026, 11, 20));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> november.begunBy(LocalDate.of(2026, 10, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03, 2026-02",
        "2026-W01, 2025-W52",
        "2026-Q1, 2025-Q4",
        "2026-11-11..2026-11-20, 2026-11-01..2026-11-10"
    })
    void the_one_before_is_of_the_same_kind(String token, String before) {
        assertThat(Period.parse(token).before().token()).isEqualTo(before);
    }
}
