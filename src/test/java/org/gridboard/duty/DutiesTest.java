package org.gridboard.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.duty.DutyGround.COMMUNITY;
import static org.gridboard.duty.DutyGround.ELSEWHERE;
import static org.gridboard.duty.DutyGround.GRID;
import static org.gridboard.duty.DutyGround.NEXT_DOOR;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.Half;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Selected;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class DutiesTest {

    /** A Wednesday. */
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-18T15:00");

    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final LocalDate FRESH = TODAY.minusMonths(1);

    @Autowired
    Duties service;

    @Autowired
    RoundsDue rounds;

    @Autowired
    List<DutySource> sources;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    CurrentAccount currentAccount;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    OwnerDatabase owner;

    private DutyGround ground;

    @BeforeEach
    void layGround() {
        ground = DutyGround.lay(owner);
        signIn(Role.GRID_CHIEF, GRID);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_grid_in_which_there_is_nothing_has_no_duties() {
        Agenda agenda = at(NOW, GRID);

        assertThat(agenda.duties()).isEmpty();
        assertThat(agenda.cut()).isFalse();
        assertThat(agenda.checkpoints()).isZero();
    }

    @ParameterizedTest(name = "at {0} the morning is {1} and the afternoon is {2}")
    @CsvSource({
        "2026-11-18T08:00, DUE_TODAY,",
        "2026-11-18T11:59, DUE_TODAY,",
        "2026-11-18T12:00, OVERDUE, DUE_TODAY",
        "2026-11-18T23:59, OVERDUE, DUE_TODAY",
        "2026-11-21T15:00,,",
    })
    void a_round_is_due_in_its_half_day_and_missed_after_it(LocalDateTime now, DutyState morning, DutyState afternoon) {
        ground.checkpoint(GRID, 1);

        assertThat(state(now, DutyKind.ROUND, GRID + "." + now.toLocalDate() + ".MORNING"))
                .isEqualTo(Optional.ofNullable(morning));
        assertThat(state(now, DutyKind.ROUND, GRID + "." + now.toLocalDate() + ".AFTERNOON"))
                .isEqualTo(Optional.ofNullable(afternoon));
    }

    @Test
    void a_round_leads_to_its_next_checkpoint_and_is_done_when_all_were_seen() {
        long first = ground.checkpoint(GRID, 1);
        long second = ground.checkpoint(GRID, 2);
        ground.sighting(first, NOW, Half.AFTERNOON, "IN_ORDER");
        Agenda half = at(NOW, GRID);
        ground.sighting(second, NOW, Half.AFTERNOON, "IN_ORDER");

        assertThat(half.seen()).isEqualTo(1);
        assertThat(half.checkpoints()).isEqualTo(2);
        assertThat(half.duties())
                .filteredOn(duty -> duty.state() == DutyState.DUE_TODAY)
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.title().params()).containsExactly(1, 2);
                    assertThat(duty.place()).isNotNull();
                });
        assertThat(state(NOW, DutyKind.ROUND, GRID + ".2026-11-18.AFTERNOON")).isEmpty();
    }

    @ParameterizedTest(name = "due {0}: {1}")
    @CsvSource({
        "2026-11-17, OVERDUE",
        "2026-11-18, DUE_TODAY",
        "2026-11-19, PLANNED",
        "2026-11-25, PLANNED",
        "2026-11-26,",
    })
    void a_key_person_is_to_be_met_by_the_due_day(LocalDate due, DutyState state) {
        long home = ground.household(GRID, "戊路1号", FRESH);
        ground.key(GRID, home, due, "ELDERLY_ALONE");

        assertThat(state(NOW, DutyKind.MEETING, "new.household." + home)).isEqualTo(Optional.ofNullable(state));
    }

    @Test
    void a_key_person_is_masked_and_no_confidential_category_is_named() {
        long home = ground.household(GRID, "戊路1号", FRESH);
        ground.key(GRID, home, TODAY, "MENTAL_DISORDER");

        assertThat(one(NOW, DutyKind.MEETING).title()).isEqualTo(Words.of("duty.title.MEETING.plain", "王*"));
    }

    @Test
    void the_best_hours_are_those_at_which_visits_met_somebody() {
        long home = ground.household(GRID, "戊路1号", FRESH);
        ground.key(GRID, home, TODAY, "ELDERLY_ALONE");
        ground.visit(GRID, home, LocalDateTime.parse("2026-10-01T09:30"), "NOBODY_HOME");
        ground.visit(GRID, home, LocalDateTime.parse("2026-10-12T10:30"), "MET");
        ground.visit(GRID, home, LocalDateTime.parse("2026-10-14T18:10"), "MET");
        ground.visit(GRID, home, LocalDateTime.parse("2026-10-20T20:59"), "MET");
        ground.visit(GRID, home, LocalDateTime.parse("2026-10-21T19:00"), "NOBODY_HOME");
        ground.visit(GRID, home, LocalDateTime.parse("2026-10-25T21:00"), "MET");

        assertThat(one(NOW, DutyKind.MEETING).advice())
                .isEqualTo(Words.of("duty.advice.hours", Words.of("household.band.EVENING"), 2, 3));
    }

    @Test
    void the_weeks_visit_is_due_until_somebody_was_met_and_begins_with_who_was_met_longest_ago() {
        long recent = ground.household(GRID, "戊路1号", FRESH);
        long longAgo = ground.household(GRID, "戊路2号", FRESH);
        ground.visit(GRID, recent, LocalDateTime.parse("2026-11-15T23:59"), "MET");
        ground.visit(GRID, longAgo, LocalDateTime.parse("2026-09-15T10:00"), "MET");
        ground.visit(GRID, longAgo, LocalDateTime.parse("2026-11-16T10:00"), "NOBODY_HOME");

        assertThat(state(NOW, DutyKind.WEEKLY_VISIT, "new.household." + longAgo))
                .contains(DutyState.PLANNED);
        assertThat(state(NOW.plusDays(2), DutyKind.WEEKLY_VISIT, "new.household." + longAgo))
                .contains(DutyState.DUE_TODAY);
        assertThat(state(NOW.plusDays(4), DutyKind.WEEKLY_VISIT, "new.household." + longAgo))
                .contains(DutyState.OVERDUE);
        ground.visit(GRID, recent, LocalDateTime.parse("2026-11-16T00:00"), "MET");
        assertThat(kinds(NOW)).doesNotContain(DutyKind.WEEKLY_VISIT);
    }

    @ParameterizedTest(name = "promised by {0}: {1}")
    @CsvSource({
        "2026-11-18T14:59, OVERDUE",
        "2026-11-18T15:00, DUE_TODAY",
        "2026-11-18T23:59, DUE_TODAY",
        "2026-11-19T00:00, PLANNED",
        "2026-11-25T23:59, PLANNED",
        "2026-11-26T00:00,",
    })
    void a_promise_is_to_be_kept_by_its_time(LocalDateTime due, DutyState state) {
        long promise = ground.promise(GRID, ground.household(GRID, "戊路1号", FRESH), due);

        assertThat(state(NOW, DutyKind.CALL_BACK, Long.toString(promise))).isEqualTo(Optional.ofNullable(state));
    }

    @Test
    void a_promise_that_came_with_an_issue_is_found_with_the_issue() {
        long issue = ground.issue(GRID, "RAISED", NOW.plusDays(2));
        ground.promiseOfIssue(GRID, issue, NOW.plusHours(1));

        assertThat(one(NOW, DutyKind.CALL_BACK).opens()).isEqualTo(new Selected("issue", Long.toString(issue)));
    }

    @ParameterizedTest(name = "{0}, due {1}: {2} {3}")
    @CsvSource({
        "ASSIGNED, 2026-11-18T14:00, ISSUE, OVERDUE",
        "RETURNED, 2026-11-18T17:00, ISSUE, DUE_TODAY",
        "ASSIGNED, 2026-12-18T17:00, ISSUE, PLANNED",
        "ASSIGNED, , ISSUE, PLANNED",
        "REPORTED, 2026-11-20T17:00, DECISION, DUE_TODAY",
        "REPORTED, 2026-11-17T17:00, DECISION, OVERDUE",
        "RAISED,   2026-11-18T17:00, ISSUE,",
        "HANDLED,  2026-11-18T17:00, ISSUE,",
        "CLOSED,   2026-11-18T17:00, ISSUE,",
    })
    void an_issue_is_a_duty_while_its_next_step_is_the_grids(
            String issueState, LocalDateTime due, DutyKind kind, DutyState state) {
        long issue = ground.issue(GRID, issueState, due);

        assertThat(state(NOW, kind, Long.toString(issue))).isEqualTo(Optional.ofNullable(state));
    }

    @Test
    void an_issue_given_across_grids_is_the_duty_of_who_was_given_it_by_the_limit_that_was_set() {
        long there = ground.issue(NEXT_DOOR, "ASSIGNED", NOW.plusDays(20));
        ground.give(there, GRID, NOW.minusHours(1));
        long away = ground.issue(GRID, "ASSIGNED", NOW);
        ground.give(away, NEXT_DOOR, null);

        assertThat(state(NOW, DutyKind.ISSUE, Long.toString(there))).contains(DutyState.OVERDUE);
        assertThat(state(NOW, DutyKind.ISSUE, Long.toString(away))).isEmpty();
    }

    @Test
    void a_problem_that_nobody_reported_is_a_duty_until_the_place_is_found_in_order() {
        long point = ground.checkpoint(GRID, 1);
        ground.sighting(point, NOW.minusDays(1), Half.AFTERNOON, "PROBLEM");
        assertThat(state(NOW, DutyKind.PROBLEM, "new.checkpoint." + point)).contains(DutyState.OVERDUE);
        assertThat(state(NOW.minusDays(1), DutyKind.PROBLEM, "new.checkpoint." + point))
                .contains(DutyState.DUE_TODAY);

        ground.sighting(point, NOW.minusHours(5), Half.MORNING, "IN_ORDER");
        assertThat(kinds(NOW)).doesNotContain(DutyKind.PROBLEM);
    }

    @Test
    void clears_are_one_duty_for_the_grid_and_one_for_each_key_household_that_is_not_visited_anyway() {
        ground.household(GRID, "戊路1号", FRESH);
        ground.household(GRID, "戊路2号", TODAY.minusMonths(12).plusDays(1));
        long stale = ground.household(GRID, "戊路3号", TODAY.minusMonths(12));
        long later = ground.household(GRID, "戊路4号", TODAY.minusMonths(12));
        ground.key(GRID, later, TODAY.plusDays(14), "DISABLED");
        long soon = ground.household(GRID, "戊路5号", TODAY.minusMonths(12));
        ground.key(GRID, soon, TODAY, "DISABLED");

        assertThat(one(NOW, DutyKind.CLEARS).title()).isEqualTo(Words.of("duty.title.CLEARS", 1, 6));
        assertThat(state(NOW, DutyKind.CLEARS, Long.toString(stale))).contains(DutyState.OVERDUE);
        assertThat(one(NOW, DutyKind.KEY_CLEARS).opens().id()).isEqualTo(Long.toString(later));
    }

    @ParameterizedTest(name = "confirmed {0}, looked at on {1}, counting {2} months: stale is {3}")
    @CsvSource({
        "2025-11-18, 2026-11-17T09:00, 12, false",
        "2025-11-18, 2026-11-18T09:00, 12, true",
        "2024-02-29, 2025-02-27T09:00, 12, false",
        "2024-02-29, 2025-02-28T09:00, 12, true",
        "2026-08-31, 2027-02-27T09:00, 6, false",
        "2026-08-31, 2027-02-28T09:00, 6, true",
    })
    void an_answer_counts_for_the_months_of_the_setting(
            LocalDate confirmed, LocalDateTime now, int months, boolean stale) {
        ground.clearMonths(GRID, months);
        ground.household(GRID, "戊路1号", confirmed);

        assertThat(kinds(now).contains(DutyKind.CLEARS)).isEqualTo(stale);
    }

    @Test
    void what_is_overdue_comes_first_and_then_the_round() {
        ground.checkpoint(GRID, 1);
        long home = ground.household(GRID, "戊路1号", FRESH);
        ground.visit(GRID, home, NOW.minusHours(1), "MET");
        ground.promise(GRID, home, NOW.plusMinutes(5));
        ground.promise(GRID, home, NOW.minusDays(2));
        ground.key(GRID, home, TODAY.plusDays(3), "DISABLED");

        assertThat(kinds(NOW))
                .containsExactly(
                        DutyKind.ROUND, DutyKind.CALL_BACK, DutyKind.ROUND, DutyKind.CALL_BACK, DutyKind.MEETING);
        assertThat(at(NOW, GRID).dueNow()).isEqualTo(4);
    }

    @Test
    void a_chief_sees_nothing_of_the_neighbouring_grid_and_the_secretary_sees_the_community() {
        ground.issue(GRID, "ASSIGNED", NOW);
        ground.issue(NEXT_DOOR, "ASSIGNED", NOW);
        ground.issue(ELSEWHERE, "ASSIGNED", NOW);

        assertThat(grids(COMMUNITY)).containsExactly(GRID);
        assertThatThrownBy(() -> at(NOW, NEXT_DOOR)).isInstanceOf(OutOfScopeException.class);
        signIn(Role.SECRETARY, COMMUNITY);
        assertThat(grids(COMMUNITY)).containsExactlyInAnyOrder(GRID, NEXT_DOOR);
        assertThat(grids(NEXT_DOOR)).containsExactly(NEXT_DOOR);
        assertThatThrownBy(() -> at(NOW, ELSEWHERE)).isInstanceOf(OutOfScopeException.class);
    }

    @ParameterizedTest
    @CsvSource({"ADMINISTRATOR", "AUDITOR", "SCREEN"})
    void who_does_no_daily_work_asks_in_vain(Role role) {
        TestAccounts.signIn(TestAccounts.create(owner, "duty-" + role.name().toLowerCase(), role));

        assertThatThrownBy(() -> service.of(GRID)).isInstanceOf(AccessDeniedException.class);
    }

    private List<AreaCode> grids(AreaCode area) {
        return at(NOW, area).duties().stream()
                .map(duty -> duty.grid().code())
                .distinct()
                .toList();
    }

    private List<DutyKind> kinds(LocalDateTime now) {
        return at(now, GRID).duties().stream().map(Duty::kind).toList();
    }

    private Duty one(LocalDateTime now, DutyKind kind) {
        return at(now, GRID).duties().stream()
                .filter(duty -> duty.kind() == kind)
                .reduce((first, second) -> {
                    throw new AssertionError("more than one " + kind);
                })
                .orElseThrow();
    }

    private Optional<DutyState> state(LocalDateTime now, DutyKind kind, String opens) {
        return at(now, GRID).duties().stream()
                .filter(duty -> duty.kind() == kind && duty.opens().id().equals(opens))
                .map(Duty::state)
                .findFirst();
    }

    /** What the service answers at another time than the real one. */
    private Agenda at(LocalDateTime now, AreaCode area) {
        Clock then = Clock.fixed(now.atZone(DutyGround.ZONE).toInstant(), DutyGround.ZONE);
        var duties = new Duties(rounds, sources, calendar, currentAccount, then);
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> duties.of(area)));
    }

    private void signIn(Role role, AreaCode area) {
        TestAccounts.signIn(
                TestAccounts.create(owner, "duty-" + role.name().toLowerCase().replace('_', '-'), role, area));
    }
}
