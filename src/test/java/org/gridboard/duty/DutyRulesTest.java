package org.gridboard.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.gridboard.area.Half;
import org.gridboard.area.WorkingDays;
import org.gridboard.household.Visit;
import org.gridboard.household.VisitEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every due rule over a generated year with holidays and make-up days, compared with a second, simpler computation that
 * walks the calendar day by day.
 */
class DutyRulesTest {

    private static final long SEED = Long.getLong("duty.seed", System.nanoTime());
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final Map<LocalDate, Boolean> EXCEPTIONS = exceptions(new Random(SEED));
    private static final List<LocalTime> EDGES = List.of(
            LocalTime.MIN, LocalTime.of(8, 30), LocalTime.of(11, 59, 59), LocalTime.NOON, LocalTime.of(23, 59, 59));

    static Stream<LocalDate> year() {
        return FIRST.datesUntil(LAST.plusDays(1));
    }

    @Test
    void the_generated_year_has_holidays_on_weekdays_and_make_up_days_at_weekends() {
        System.out.println("duty.seed=" + SEED);
        assertThat(EXCEPTIONS).containsValues(true, false);
        assertThat(EXCEPTIONS)
                .allSatisfy((day, working) -> assertThat(working).isNotEqualTo(WorkingDays.isWeekday(day)));
    }

    @ParameterizedTest
    @MethodSource("year")
    void a_round_is_due_in_its_half_of_a_working_day_and_overdue_after_it(LocalDate day) {
        for (LocalTime time : EDGES) {
            DutyRules rules = rules(day.atTime(time));
            boolean afternoon = time.getHour() >= 12;

            assertThat(rules.round(Half.MORNING, 8, 9))
                    .as("morning at %s, seed %s", day.atTime(time), SEED)
                    .isEqualTo(worked(day) ? Optional.of(afternoon ? DutyState.OVERDUE : DutyState.DUE_TODAY) : none());
            assertThat(rules.round(Half.AFTERNOON, 0, 9))
                    .as("afternoon at %s, seed %s", day.atTime(time), SEED)
                    .isEqualTo(worked(day) && afternoon ? Optional.of(DutyState.DUE_TODAY) : none());
            assertThat(rules.round(Half.MORNING, 9, 9)).isEmpty();
            assertThat(rules.round(Half.MORNING, 0, 0)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("year")
    void a_meeting_is_due_today_once_no_later_working_day_is_left_for_it(LocalDate due) {
        for (int before = -3; before <= 20; before++) {
            LocalDate today = due.minusDays(before);
            assertThat(rules(today.atTime(9, 0)).meeting(due))
                    .as("due %s, today %s, seed %s", due, today, SEED)
                    .isEqualTo(simpleMeeting(due, today));
        }
    }

    private static Optional<DutyState> simpleMeeting(LocalDate due, LocalDate today) {
        if (today.isAfter(due)) {
            return Optional.of(DutyState.OVERDUE);
        }
        for (LocalDate later = today.plusDays(1); !later.isAfter(due); later = later.plusDays(1)) {
            if (worked(later)) {
                return due.toEpochDay() - today.toEpochDay() <= 7 ? Optional.of(DutyState.PLANNED) : none();
            }
        }
        return Optional.of(DutyState.DUE_TODAY);
    }

    @ParameterizedTest
    @MethodSource("year")
    void the_weeks_visit_is_due_on_the_last_working_day_of_the_week(LocalDate today) {
        LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
        Optional<LocalDate> last = none();
        for (LocalDate day = monday; day.isBefore(monday.plusDays(7)); day = day.plusDays(1)) {
            last = worked(day) ? Optional.of(day) : last;
        }
        Optional<DutyState> expected = last.map(day ->
                today.isBefore(day) ? DutyState.PLANNED : today.isEqual(day) ? DutyState.DUE_TODAY : DutyState.OVERDUE);

        assertThat(rules(today.atTime(9, 0)).weeklyVisit())
                .as("%s, seed %s", today, SEED)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("year")
    void what_has_a_time_is_overdue_the_moment_it_has_passed_and_shown_seven_days_before(LocalDate day) {
        LocalDateTime due = day.atTime(15, 30);

        assertThat(rules(due).timed(due)).contains(DutyState.DUE_TODAY);
        assertThat(rules(due.plusSeconds(1)).timed(due)).contains(DutyState.OVERDUE);
        assertThat(rules(day.atStartOfDay()).timed(due)).contains(DutyState.DUE_TODAY);
        assertThat(rules(day.atStartOfDay().minusSeconds(1)).timed(due)).contains(DutyState.PLANNED);
        assertThat(rules(day.minusDays(7).atStartOfDay()).timed(due)).contains(DutyState.PLANNED);
        assertThat(rules(day.minusDays(7).atStartOfDay().minusSeconds(1)).timed(due))
                .isEmpty();
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
    void only_a_meeting_in_person_puts_a_due_date_off(Visit.Kind kind, Visit.Outcome outcome, boolean putsOff) {
        year().forEach(met -> {
            boolean meeting = new VisitEntry(kind, outcome, null, "", "", "", null).isMeetingInPerson();
            LocalDate due = meeting ? met.plusDays(15) : met;
            assertThat(rules(met.plusDays(1).atTime(9, 0)).meeting(due).equals(Optional.of(DutyState.OVERDUE)))
                    .isEqualTo(!putsOff);
        });
    }

    @ParameterizedTest(name = "an issue due {0} is {1}, one to be decided {2}")
    @CsvSource({
        "2027-03-03T08:59, OVERDUE, OVERDUE",
        "2027-03-03T09:00, DUE_TODAY, DUE_TODAY",
        "2027-03-04T00:00, PLANNED, DUE_TODAY",
        "2027-06-01T00:00, PLANNED, DUE_TODAY",
        ", PLANNED, DUE_TODAY",
    })
    void an_issue_stays_listed_and_a_report_is_decided_the_same_day(
            LocalDateTime due, DutyState issue, DutyState decision) {
        DutyRules rules = rules(LocalDateTime.parse("2027-03-03T09:00"));

        assertThat(rules.issue(due)).isEqualTo(issue);
        assertThat(rules.decision(due)).isEqualTo(decision);
    }

    private static DutyRules rules(LocalDateTime now) {
        return new DutyRules(new WorkingDays(EXCEPTIONS), now);
    }

    private static boolean worked(LocalDate day) {
        return EXCEPTIONS.getOrDefault(day, day.getDayOfWeek().getValue() < 6);
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    /** Seven runs of holidays of three to nine days, each with up to two make-up days at weekends around it. */
    private static Map<LocalDate, Boolean> exceptions(Random random) {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        for (int run = 0; run < 7; run++) {
            LocalDate begins = FIRST.plusDays(run * 50L + random.nextInt(30));
            LocalDate ends = begins.plusDays(3L + random.nextInt(7));
            begins.datesUntil(ends).filter(WorkingDays::isWeekday).forEach(day -> exceptions.put(day, false));
            Stream.of(begins.minusDays(1 + random.nextInt(9)), ends.plusDays(random.nextInt(9)))
                    .filter(day -> !WorkingDays.isWeekday(day))
                    .forEach(day -> exceptions.put(day, true));
        }
        LocalDate sunday = FIRST.plusDays(9);
        exceptions.put(sunday, true);
        return exceptions;
    }
}
