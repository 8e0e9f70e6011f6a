package org.gridboard.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridboard.area.Half.AFTERNOON;
import static org.gridboard.area.Half.MORNING;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.gridboard.area.Half;
import org.gridboard.code.AreaCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTest {

    /** Friday 2026-11-20; five working days before it is Friday 2026-11-13. */
    private static final LocalDate EARLIEST = LocalDate.of(2026, 11, 13);

    @ParameterizedTest(name = "{0} {1} at {2}, worked {3}: {4}")
    @CsvSource({
        "2026-11-20, MORNING,   2026-11-20T00:00:00, true,  RUNNING",
        "2026-11-20, MORNING,   2026-11-20T11:59:59, true,  RUNNING",
        "2026-11-20, MORNING,   2026-11-20T12:00:00, true,  LATE",
        "2026-11-20, AFTERNOON, 2026-11-20T11:59:59, true,  COMING",
        "2026-11-20, AFTERNOON, 2026-11-20T12:00:00, true,  RUNNING",
        "2026-11-20, AFTERNOON, 2026-11-20T23:59:59, true,  RUNNING",
        "2026-11-21, MORNING,   2026-11-20T23:59:59, true,  COMING",
        "2026-11-19, AFTERNOON, 2026-11-20T00:00:00, true,  LATE",
        "2026-11-13, MORNING,   2026-11-20T15:50:00, true,  LATE",
        "2026-11-12, AFTERNOON, 2026-11-20T15:50:00, true,  CLOSED",
        "2026-11-20, MORNING,   2026-11-20T09:00:00, false, DAY_OFF",
        "2026-11-15, AFTERNOON, 2026-11-20T09:00:00, false, DAY_OFF",
        "2026-11-22, MORNING,   2026-11-20T09:00:00, false, DAY_OFF"
    })
    void a_round_is_walked_in_its_half_day_and_completed_for_some_days_after(
            LocalDate day, Half half, LocalDateTime now, boolean working, RoundState state) {
        assertThat(RoundState.of(new HalfDay(day, half), now, working, EARLIEST))
                .isEqualTo(state);
    }

    @Test
    void only_running_and_late_rounds_can_be_walked() {
        assertThat(RoundState.values())
                .filteredOn(RoundState::canBeWalked)
                .containsExactly(RoundState.RUNNING, RoundState.LATE);
    }

    @Test
    void a_round_is_found_again_from_what_it_is_written_as() {
        var round = new RoundId(new AreaCode("990102001001001"), SetClock.FRIDAY, MORNING);

        assertThat(round).hasToString("990102001001001.2026-11-20.MORNING");
        assertThat(RoundId.parse(round.toString())).contains(round);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17",
                "990102001001001",
                "990102001001001.2026-11-20",
                "990102001001001.2026-11-20.NIGHT",
                "990102001001001.2026-02-30.MORNING",
                "990102001001001.2026-11-20.MORNING.x",
                "990102001001.2026-11-20.MORNING",
                "x.2026-11-20.MORNING"
            })
    void what_names_no_round_is_none(String text) {
        assertThat(RoundId.parse(text)).isEmpty();
    }

    @ParameterizedTest(name = "mine {0}, issue {1}, made {2}, now {3}: {4}")
    @CsvSource({
        "true,  ,   2026-11-20T09:00, 2026-11-20T11:59, true",
        "true,  ,   2026-11-20T09:00, 2026-11-20T12:00, false",
        "true,  ,   2026-11-20T12:00, 2026-11-20T23:00, true",
        "true,  ,   2026-11-19T09:00, 2026-11-20T09:00, false",
        "false, ,   2026-11-20T09:00, 2026-11-20T09:01, false",
        "true,  42, 2026-11-20T09:00, 2026-11-20T09:01, false"
    })
    void a_mark_is_corrected_by_who_made_it_in_the_same_half_day_and_without_an_issue(
            boolean mine, Long issue, LocalDateTime made, LocalDateTime now, boolean can) {
        var at = made.atZone(SetClock.ZONE).toInstant();
        var sighting =
                new Sighting(made.toLocalDate(), AFTERNOON, Result.PROBLEM, at, "陈", mine, false, null, null, issue);

        assertThat(sighting.canBeCorrected(ZonedDateTime.of(now, SetClock.ZONE)))
                .isEqualTo(can);
    }

    @ParameterizedTest(name = "first {0}, mine {1}, stands {2}, said {3}: {4}")
    @CsvSource({
        "true,  true,  IN_ORDER, IN_ORDER, true",
        "false, true,  IN_ORDER, IN_ORDER, true",
        "false, true,  IN_ORDER, PROBLEM,  false",
        "false, false, IN_ORDER, IN_ORDER, false"
    })
    void a_repeat_after_a_lost_answer_says_what_stands(
            boolean first, boolean mine, Result stands, Result said, boolean says) {
        var at = SetClock.AFTERNOON.atZone(SetClock.ZONE).toInstant();
        var standing = new Sighting(SetClock.FRIDAY, AFTERNOON, stands, at, "陈", mine, false, null, null, null);

        assertThat(new Marked(first, standing).says(said)).isEqualTo(says);
    }
}
