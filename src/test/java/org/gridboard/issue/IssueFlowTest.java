package org.gridboard.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridboard.access.Account;
import org.gridboard.access.AccountId;
import org.gridboard.access.Role;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole way of an issue: who may do what in which state, what the issue has against it, and its clock. */
class IssueFlowTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final AreaCode HOME = new AreaCode("990102001001001");
    private static final AreaCode NEXT_DOOR = new AreaCode("990102001001002");

    /** A Thursday; the deadline stands at Friday 10:00. */
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-19T15:00");

    private static final Instant DUE = at("2026-11-20T10:00");

    /** C grid chief, M grid member, S secretary, T street staff. Whatever is not written here is refused. */
    private static final String ALLOWED = """
            REPORTED  SOLVE_ON_SPOT CMS  SOLVED_ON_SPOT
            REPORTED  RAISE         CMS  RAISED
            REPORTED  SUSPEND       ST   SUSPENDED
            REPORTED  WITHDRAW      CS   WITHDRAWN
            RAISED    ASSIGN        S    ASSIGNED
            RAISED    CARRY_OVER    S    RAISED
            RAISED    ESCALATE      S    ESCALATED
            RAISED    HANDLE        CMS  HANDLED
            RAISED    EXTEND        S    RAISED
            RAISED    SUSPEND       ST   SUSPENDED
            RAISED    WITHDRAW      CS   WITHDRAWN
            ESCALATED ASSIGN        T    ASSIGNED
            ESCALATED SEND_BACK     T    RAISED
            ESCALATED EXTEND        T    ESCALATED
            ESCALATED SUSPEND       ST   SUSPENDED
            ESCALATED WITHDRAW      CS   WITHDRAWN
            ASSIGNED  ASSIGN        ST   ASSIGNED
            ASSIGNED  CARRY_OVER    S    RAISED
            ASSIGNED  HANDLE        CMST HANDLED
            ASSIGNED  EXTEND        ST   ASSIGNED
            ASSIGNED  SUSPEND       ST   SUSPENDED
            ASSIGNED  WITHDRAW      CS   WITHDRAWN
            HANDLED   CLOSE         CST  CLOSED
            HANDLED   RETURN        CST  RETURNED
            HANDLED   SUSPEND       ST   SUSPENDED
            HANDLED   WITHDRAW      CS   WITHDRAWN
            RETURNED  ASSIGN        ST   ASSIGNED
            RETURNED  EXTEND        ST   RETURNED
            RETURNED  SUSPEND       ST   SUSPENDED
            RETURNED  WITHDRAW      CS   WITHDRAWN
            SUSPENDED RESUME        ST   HANDLED
            SUSPENDED WITHDRAW      CS   WITHDRAWN
            """;

    private static final Map<Role, String> LETTERS =
            Map.of(Role.GRID_CHIEF, "C", Role.GRID_MEMBER, "M", Role.SECRETARY, "S", Role.STREET_STAFF, "T");

    static Stream<Arguments> every_state_act_and_role() {
        return Arrays.stream(IssueState.values())
                .flatMap(state -> Arrays.stream(Act.values())
                        .flatMap(act -> Arrays.stream(Role.values()).map(role -> Arguments.of(state, act, role))));
    }

    /** What was suspended in this test had been handled before. */
    @ParameterizedTest
    @MethodSource("every_state_act_and_role")
    void an_act_leads_where_the_table_says_or_is_refused(IssueState from, Act act, Role role) {
        Optional<IssueState> expected = allowed(from, act, role);

        assertThat(Flow.next(from, IssueState.HANDLED, act, role)).isEqualTo(expected);
        assertThat(Flow.acts(from, role).contains(act)).isEqualTo(expected.isPresent());
    }

    private static Optional<IssueState> allowed(IssueState from, Act act, Role role) {
        return ALLOWED.lines()
                .map(line -> line.split(" +"))
                .filter(words -> words[0].equals(from.name()) && words[1].equals(act.name()))
                .filter(words -> words[2].contains(LETTERS.getOrDefault(role, "nobody")))
                .map(words -> IssueState.valueOf(words[3]))
                .findFirst();
    }

    /**
     * Of the issue: {@code street} the street has it, {@code away} it lies next door, {@code here}, {@code there}, {@code
     * me}, {@code other}, {@code body} who has it, {@code mine} it was handled by who asks, {@code promise} one is open,
     * {@code late} overdue, {@code 1x}, {@code 2x} extensions, {@code rested} suspended before.
     */
    @ParameterizedTest(name = "{0} ({1}): {2} {3}: {4}")
    @CsvSource({
        "RAISED,    '',           SECRETARY,    ASSIGN,     ",
        "RAISED,    '',           GRID_MEMBER,  HANDLE,     ",
        "RAISED,    away,         GRID_CHIEF,   HANDLE,     notAssigned",
        "RAISED,    away,         GRID_CHIEF,   WITHDRAW,   otherGrid",
        "ASSIGNED,  here,         GRID_CHIEF,   HANDLE,     ",
        "ASSIGNED,  there,        GRID_CHIEF,   HANDLE,     notAssigned",
        "ASSIGNED,  other,        GRID_CHIEF,   HANDLE,     notAssigned",
        "ASSIGNED,  me,           GRID_MEMBER,  HANDLE,     ",
        "ASSIGNED,  body,         GRID_CHIEF,   HANDLE,     ",
        "ASSIGNED,  away here,    GRID_CHIEF,   HANDLE,     ",
        "ASSIGNED,  away me,      GRID_CHIEF,   HANDLE,     ",
        "ASSIGNED,  away body,    GRID_CHIEF,   HANDLE,     notAssigned",
        "ASSIGNED,  away here,    GRID_CHIEF,   WITHDRAW,   otherGrid",
        "HANDLED,   away here,    GRID_CHIEF,   CLOSE,      otherGrid",
        "ASSIGNED,  there,        SECRETARY,    HANDLE,     ",
        "ASSIGNED,  there,        STREET_STAFF, HANDLE,     notEscalated",
        "ASSIGNED,  there street, STREET_STAFF, HANDLE,     ",
        "HANDLED,   '',           SECRETARY,    CLOSE,      ",
        "HANDLED,   mine,         SECRETARY,    CLOSE,      ownCheck",
        "HANDLED,   mine,         GRID_CHIEF,   RETURN,     ownCheck",
        "HANDLED,   promise,      GRID_CHIEF,   CLOSE,      promiseOpen",
        "HANDLED,   promise,      GRID_CHIEF,   RETURN,     ",
        "HANDLED,   mine promise, GRID_CHIEF,   WITHDRAW,   ",
        "HANDLED,   '',           STREET_STAFF, CLOSE,      notEscalated",
        "HANDLED,   street,       STREET_STAFF, CLOSE,      ",
        "HANDLED,   street,       SECRETARY,    CLOSE,      ",
        "ASSIGNED,  '',           STREET_STAFF, ASSIGN,     notEscalated",
        "ASSIGNED,  street,       STREET_STAFF, ASSIGN,     ",
        "ASSIGNED,  street,       SECRETARY,    ASSIGN,     withStreet",
        "ASSIGNED,  street,       SECRETARY,    CARRY_OVER, withStreet",
        "RETURNED,  street,       SECRETARY,    EXTEND,     withStreet",
        "RETURNED,  street,       STREET_STAFF, ASSIGN,     ",
        "ESCALATED, street,       STREET_STAFF, SEND_BACK,  ",
        "RAISED,    1x,           SECRETARY,    EXTEND,     ",
        "RAISED,    2x,           SECRETARY,    EXTEND,     extendedTwice",
        "RAISED,    late,         SECRETARY,    EXTEND,     extendOverdue",
        "RAISED,    late,         SECRETARY,    SUSPEND,    ",
        "RAISED,    rested,       SECRETARY,    SUSPEND,    suspendedOnce",
        "RAISED,    '',           STREET_STAFF, SUSPEND,    notEscalated",
    })
    void what_an_issue_has_against_an_act_is_said_in_one_sentence(
            IssueState state, String traits, Role role, Act act, @Nullable String refusal) {
        Account by = account(role);
        Issue issue = issue(state, Set.of(traits.split(" ")), by);

        assertThat(new IssueGuards(issue, by, clock().now()).refusal(act).map(RefusedException::key))
                .isEqualTo(Optional.ofNullable(refusal).map(key -> "issue.refused." + key));
        assertThat(issue.acts(by, clock().now()).contains(act)).isEqualTo(refusal == null);
    }

    @ParameterizedTest(name = "{0} who is {1} names {2}: {3}")
    @CsvSource({
        "here, GRID_CHIEF,   me,   true",
        "here, GRID_CHIEF,   body, false",
        "body, GRID_CHIEF,   body, true",
        "body, GRID_CHIEF,   me,   true",
        "here, SECRETARY,    body, true",
    })
    void a_grid_names_an_outside_body_as_handler_only_where_one_was_to_do_it(
            String trait, Role role, String handler, boolean accepted) {
        Account by = account(role);
        StepOrder order = StepOrder.handle(handler.equals("me") ? by.id() : null, "已清理");

        assertThat(refusal(issue(IssueState.ASSIGNED, Set.of(trait), by), order, by))
                .isEqualTo(accepted ? "" : "issue.refused.handler");
    }

    /** The deadline stands at Friday 10:00, an urgent one's at 15:30 today; one original limit is 2 days or 2 hours. */
    @ParameterizedTest(name = "{0}: to {1}: {2}")
    @CsvSource({
        "NORMAL, 2026-11-20T10:00, extendBack",
        "NORMAL, 2026-11-20T10:01, ''",
        "NORMAL, 2026-11-24T10:00, ''",
        "NORMAL, 2026-11-24T10:01, extendFar",
        "URGENT, 2026-11-19T17:30, ''",
        "URGENT, 2026-11-19T17:31, extendFar",
    })
    void an_extension_adds_one_original_limit_at_most(Urgency urgency, String to, String refusal) {
        Issue issue = issue(IssueState.RAISED, Set.of(), account(Role.SECRETARY), urgency);

        assertThat(refusal(issue, StepOrder.extend(at(to), "等材料"), account(Role.SECRETARY)))
                .isEqualTo(refusal.isEmpty() ? "" : "issue.refused." + refusal);
    }

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource({"2026-11-19, until", "2026-11-20, ''", "2027-11-19, ''", "2027-11-20, until"})
    void a_suspension_lasts_a_year_at_most(LocalDate until, String refusal) {
        Account by = account(Role.SECRETARY);

        assertThat(refusal(issue(IssueState.RAISED, Set.of(), by), StepOrder.suspend(until, "等改造"), by))
                .isEqualTo(refusal.isEmpty() ? "" : "issue.refused." + refusal);
    }

    @ParameterizedTest(name = "{0}, resumed {1}: due {2}")
    @CsvSource({
        "NORMAL, 2026-11-23T09:00, 2026-11-23T13:00, four working hours were left",
        "NORMAL, 2026-11-28T12:00, 2026-11-30T12:30, on Saturday: from Monday on",
        "NORMAL, 2026-11-23T16:30, 2026-11-24T11:30, over the end of work",
        "URGENT, 2026-11-28T23:45, 2026-11-29T00:15, half an hour of the running clock",
    })
    void the_clock_stands_still_while_an_issue_is_suspended(Urgency urgency, String resumed, String due, String why) {
        Account by = account(Role.SECRETARY);
        Issue suspended = issue(IssueState.ASSIGNED, Set.of("here"), by, urgency)
                .take(StepOrder.suspend(LocalDate.parse("2027-01-01"), "等改造"), by, clock(urgency))
                .issue();
        assertThat(suspended.progress().dueAt()).isNull();
        assertThat(suspended.progress().isOverdue(at("2027-01-01T10:00"))).isFalse();

        Issue again = suspended
                .take(StepOrder.resume(""), by, clock(urgency, at(resumed)))
                .issue();
        assertThat(again.state()).isEqualTo(IssueState.ASSIGNED);
        assertThat(again.progress().dueAt()).isEqualTo(at(due));
        assertThat(refusal(again, StepOrder.suspend(LocalDate.parse("2027-01-01"), "再等"), by))
                .isEqualTo("issue.refused.suspendedOnce");
    }

    @Test
    void what_was_overdue_before_a_suspension_is_due_at_once_after_it() {
        Account by = account(Role.SECRETARY);
        Issue suspended = issue(IssueState.RAISED, Set.of("late"), by)
                .take(StepOrder.suspend(LocalDate.parse("2027-01-01"), "等改造"), by, clock())
                .issue();

        assertThat(suspended
                        .take(StepOrder.resume(""), by, clock(Urgency.NORMAL, at("2026-11-23T09:00")))
                        .issue()
                        .progress()
                        .dueAt())
                .isEqualTo(at("2026-11-23T09:00"));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}, {3}")
    @CsvSource({
        "2026-11-18T10:00, 2026-11-18T12:30, PT2H30M, within a day",
        "2026-11-18T07:00, 2026-11-18T20:00, PT9H,    before and after work",
        "2026-11-20T16:30, 2026-11-23T09:30, PT2H,    the weekend does not count",
        "2026-11-21T09:00, 2026-11-22T17:00, PT0S,    all of it a weekend",
        "2026-09-30T17:00, 2026-10-06T09:00, PT1H,    over public holidays",
        "2026-10-09T17:00, 2026-10-10T09:00, PT1H,    a make-up Saturday counts",
        "2026-11-18T12:00, 2026-11-18T10:00, PT0S,    the end before the start",
        "2026-11-19T12:00, 2026-11-18T10:00, PT0S,    the end on an earlier day",
    })
    void working_time_between_two_moments(LocalDateTime start, LocalDateTime end, Duration time, String why) {
        var hours = clock().hours();

        assertThat(hours.between(start, end)).isEqualTo(time);
        if (time.isPositive()) {
            assertThat(hours.between(start, hours.after(start, time))).isEqualTo(time);
        }
    }

    @Test
    void the_limit_given_to_the_assignee_lies_ahead_and_moves_with_an_extension() {
        Account by = account(Role.SECRETARY);
        Assignee grid = new Assignee.Grid(HOME, "第1网格");
        Issue raised = issue(IssueState.RAISED, Set.of(), by);
        assertThat(refusal(raised, StepOrder.assign(grid, clock().now(), ""), by))
                .isEqualTo("issue.refused.limitPast");

        Issue.Step assigned = raised.take(StepOrder.assign(grid, at("2026-11-19T17:00"), "会同物业"), by, clock());
        assertThat(assigned.event().assignee()).isEqualTo("第1网格");
        assertThat(assigned.issue().progress().dueAt()).isEqualTo(DUE);
        Issue extended = assigned.issue()
                .take(StepOrder.extend(at("2026-11-23T10:00"), "等材料"), by, clock())
                .issue();
        assertThat(extended.progress().dueAt()).isEqualTo(at("2026-11-23T10:00"));
        assertThat(extended.progress().assignment())
                .isEqualTo(new Assignment(grid, "第1网格", clock().now(), at("2026-11-23T10:00"), "会同物业"));
    }

    @Test
    void carrying_over_returning_and_escalating_are_counted_and_a_first_escalation_is_kept() {
        Account secretary = account(Role.SECRETARY);
        Account street = account(Role.STREET_STAFF);
        Issue issue = issue(IssueState.ASSIGNED, Set.of("here"), secretary);
        issue = issue.take(StepOrder.carryOver(""), secretary, clock()).issue();
        assertThat(issue.progress().assignment()).isNull();
        issue = issue.take(StepOrder.carryOver(""), secretary, clock()).issue();
        issue = issue.take(StepOrder.escalate("需要执法"), secretary, clock()).issue();
        issue = issue.take(StepOrder.sendBack("社区可办"), street, clock()).issue();
        assertThat(issue.state()).isEqualTo(IssueState.RAISED);
        assertThat(issue.progress().course().withStreet()).isFalse();
        issue = issue.take(
                        StepOrder.escalate("办不了"),
                        secretary,
                        clock(Urgency.NORMAL, clock().now().plusSeconds(60)))
                .issue();
        issue = issue.take(StepOrder.assign(new Assignee.Person(street.id(), "街道"), null, ""), street, clock())
                .issue();
        issue = issue.take(StepOrder.handle(null, "城管已清理"), street, clock()).issue();
        issue = issue.take(StepOrder.giveBack("仍有遗留"), street, clock()).issue();

        assertThat(issue.progress().course()).isEqualTo(new IssueCourse(2, 1, 0, 0, clock().now(), true));
    }

    @ParameterizedTest
    @CsvSource({"ESCALATE, RAISED", "RETURN, HANDLED", "EXTEND, RAISED", "WITHDRAW, RAISED", "HANDLE, RAISED"})
    void what_needs_a_reason_is_refused_without_one(Act act, IssueState state) {
        Account by = account(Role.SECRETARY);
        var order = new StepOrder(act, " \t", null, at("2026-11-23T10:00"), null, by.id());

        assertThat(refusal(issue(state, Set.of(), by), order, by))
                .isEqualTo(act == Act.HANDLE ? "issue.refused.done" : "issue.refused.reason");
    }

    @Test
    void what_has_ended_has_ended_now_and_stays_so() {
        Account by = account(Role.SECRETARY);
        Issue closed = issue(IssueState.HANDLED, Set.of(), by)
                .take(StepOrder.close("合格"), by, clock())
                .issue();

        assertThat(closed.progress().closedAt()).isEqualTo(clock().now());
        assertThat(closed.acts(by, clock().now())).isEmpty();
        assertThatThrownBy(() -> closed.take(StepOrder.withdraw("重复"), by, clock()))
                .hasMessage("issue.refused.act");
    }

    private static String refusal(Issue issue, StepOrder order, Account by) {
        try {
            issue.take(order, by, clock(issue.urgency()));
            return "";
        } catch (RefusedException refused) {
            return refused.key();
        }
    }

    private static Issue issue(IssueState state, Set<String> traits, Account by) {
        return issue(state, traits, by, Urgency.NORMAL);
    }

    private static Issue issue(IssueState state, Set<String> traits, Account by, Urgency urgency) {
        Instant due = urgency == Urgency.URGENT ? at("2026-11-19T15:30") : DUE;
        boolean street = traits.contains("street");
        var course = new IssueCourse(
                0,
                0,
                traits.contains("2x") ? 2 : traits.contains("1x") ? 1 : 0,
                traits.contains("rested") ? 1 : 0,
                street ? DUE : null,
                street);
        Assignee to = to(traits, by);
        var progress = new Progress(
                state,
                traits.contains("late") ? at("2026-11-19T14:59") : due,
                null,
                to == null ? null : new Assignment(to, to.name(), DUE, null, ""),
                state == IssueState.HANDLED
                        ? new Handling(traits.contains("mine") ? by.id() : new AccountId(99), "甲", DUE)
                        : null,
                null,
                course);
        return new Issue(
                new IssueId(1),
                traits.contains("away") ? NEXT_DOOR : HOME,
                urgency,
                new IssueFacts("堆物", "", KeyArea.SANITATION, ""),
                progress,
                traits.contains("promise"),
                0);
    }

    private static @Nullable Assignee to(Set<String> traits, Account by) {
        if (traits.contains("here") || traits.contains("there")) {
            return new Assignee.Grid(traits.contains("here") ? HOME : NEXT_DOOR, "网格");
        }
        if (traits.contains("me") || traits.contains("other")) {
            return new Assignee.Person(traits.contains("me") ? by.id() : new AccountId(98), "某人");
        }
        return traits.contains("body") ? new Assignee.OutsideBody(new BodyId(7), "物业") : null;
    }

    private static Account account(Role role) {
        String scope = switch (role) {
            case SECRETARY -> "990102001001";
            case STREET_STAFF -> "990102001";
            default -> HOME.value();
        };
        return new Account(
                new AccountId(role.ordinal() + 1),
                "flow",
                "甲",
                null,
                role,
                new TreeSet<>(Set.of(new AreaCode(scope))),
                false,
                0);
    }

    private static IssueClock clock() {
        return clock(Urgency.NORMAL);
    }

    private static IssueClock clock(Urgency urgency) {
        return clock(urgency, NOW.atZone(ZONE).toInstant());
    }

    private static IssueClock clock(Urgency urgency, Instant now) {
        DeadlineRules rules = DeadlineRules.DEFAULT;
        var hours = new WorkingHours(rules.begins(), rules.ends(), DeadlinesTest::isWorkingDay);
        return new IssueClock(now, urgency, rules, hours, ZONE);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
