package org.gridboard.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridboard.household.HourBand.AFTERNOON;
import static org.gridboard.household.HourBand.EVENING;
import static org.gridboard.household.HourBand.MORNING;
import static org.gridboard.household.HourBand.NOON;
import static org.gridboard.household.HourBand.WEEKEND;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VisitAdviceTest {

    @ParameterizedTest(name = "ages {0}, {1}, {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "72,       OWNER,     -,               RETIRED",
                "34 8 61,  OWNER,     -,               RETIRED",
                "-,        -,         ELDERLY_ALONE,   RETIRED",
                "59,       OWNER,     -,               WORKING",
                "60,       OWNER,     -,               RETIRED",
                "40,       OWNER,     DISABLED,        AT_HOME",
                "-,        TENANT,    SERIOUS_ILLNESS, AT_HOME",
                "-,        TENANT,    -,               WORKING",
                "-,        DORMITORY, FLOATING,        WORKING",
                "35 34 5,  OWNER,     -,               WORKING",
                "17,       OWNER,     -,               UNKNOWN",
                "18,       OWNER,     -,               WORKING",
                "-,        -,         -,               UNKNOWN",
            })
    void who_lives_there_says_when_somebody_is_at_home(
            @Nullable String ages, @Nullable Tenure tenure, @Nullable Category category, Habits habits) {
        List<Integer> years = ages == null
                ? List.of()
                : Arrays.stream(ages.split(" ")).map(Integer::valueOf).toList();

        assertThat(Habits.of(years, tenure, category == null ? Set.of() : Set.of(category)))
                .isEqualTo(habits);
    }

    static Stream<Arguments> visits() {
        return Stream.of(
                Arguments.of(Habits.WORKING, List.of(), List.of(EVENING, WEEKEND), null, false),
                Arguments.of(Habits.UNKNOWN, List.of(), List.of(), null, false),
                Arguments.of(Habits.RETIRED, own(EVENING, 2, 2), List.of(AFTERNOON), null, false),
                Arguments.of(Habits.RETIRED, own(EVENING, 3, 4), List.of(EVENING), tally(EVENING, 3, 4), false),
                Arguments.of(Habits.WORKING, own(NOON, 2, 4), List.of(NOON), tally(NOON, 2, 4), false),
                Arguments.of(Habits.WORKING, own(NOON, 1, 3), List.of(EVENING, WEEKEND), null, false),
                Arguments.of(Habits.WORKING, own(EVENING, 0, 3), List.of(WEEKEND), null, true),
                Arguments.of(
                        Habits.RETIRED, own(AFTERNOON, 1, 5), List.of(MORNING, NOON, EVENING, WEEKEND), null, false),
                Arguments.of(
                        Habits.UNKNOWN, own(AFTERNOON, 0, 3), List.of(MORNING, NOON, EVENING, WEEKEND), null, true),
                Arguments.of(
                        Habits.UNKNOWN,
                        List.of(tally(MORNING, 0, 1), tally(NOON, 0, 1), tally(EVENING, 0, 1)),
                        List.of(),
                        null,
                        true),
                Arguments.of(
                        Habits.WORKING,
                        List.of(tally(EVENING, 3, 4), tally(WEEKEND, 4, 4), tally(MORNING, 3, 3)),
                        List.of(WEEKEND),
                        tally(WEEKEND, 4, 4),
                        false));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void own_visits_outrank_who_lives_there(
            Habits habits, List<Tally> own, List<HourBand> hours, @Nullable Tally basis, boolean neverMet) {
        assertThat(VisitAdvice.of(habits, own)).isEqualTo(new VisitAdvice(hours, habits, basis, neverMet));
    }

    private static List<Tally> own(HourBand band, int met, int tried) {
        return List.of(tally(band, met, tried));
    }

    private static Tally tally(HourBand band, int met, int tried) {
        return new Tally(band, met, tried);
    }
}
