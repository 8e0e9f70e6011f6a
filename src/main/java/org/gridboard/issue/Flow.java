package org.gridboard.issue;

import static org.gridboard.access.Role.GRID_CHIEF;
import static org.gridboard.access.Role.GRID_MEMBER;
import static org.gridboard.access.Role.SECRETARY;
import static org.gridboard.access.Role.STREET_STAFF;
import static org.gridboard.issue.IssueState.ASSIGNED;
import static org.gridboard.issue.IssueState.CLOSED;
import static org.gridboard.issue.IssueState.ESCALATED;
import static org.gridboard.issue.IssueState.HANDLED;
import static org.gridboard.issue.IssueState.RAISED;
import static org.gridboard.issue.IssueState.REPORTED;
import static org.gridboard.issue.IssueState.RETURNED;
import static org.gridboard.issue.IssueState.SOLVED_ON_SPOT;
import static org.gridboard.issue.IssueState.SUSPENDED;
import static org.gridboard.issue.IssueState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gridboard.access.Role;
import org.jspecify.annotations.Nullable;

/** The one table of an issue's steps: from which state, by which act, to which state, by whom (domain.md, An issue). */
final class Flow {

    private static final Set<Role> REPORTERS = Set.of(GRID_CHIEF, GRID_MEMBER, SECRETARY);
    private static final Set<Role> DESKS = Set.of(SECRETARY, STREET_STAFF);
    private static final Set<Role> CHECKERS = Set.of(GRID_CHIEF, SECRETARY, STREET_STAFF);

    private static final List<Step> STEPS = List.of(
            new Step(REPORTED, Act.SOLVE_ON_SPOT, SOLVED_ON_SPOT, REPORTERS),
            new Step(REPORTED, Act.RAISE, RAISED, REPORTERS),
            new Step(RAISED, Act.ASSIGN, ASSIGNED, Set.of(SECRETARY)),
            new Step(RAISED, Act.CARRY_OVER, RAISED, Set.of(SECRETARY)),
            new Step(RAISED, Act.ESCALATE, ESCALATED, Set.of(SECRETARY)),
            new Step(RAISED, Act.HANDLE, HANDLED, REPORTERS),
            new Step(RAISED, Act.EXTEND, RAISED, Set.of(SECRETARY)),
            new Step(ESCALATED, Act.ASSIGN, ASSIGNED, Set.of(STREET_STAFF)),
            new Step(ESCALATED, Act.SEND_BACK, RAISED, Set.of(STREET_STAFF)),
            new Step(ESCALATED, Act.EXTEND, ESCALATED, Set.of(STREET_STAFF)),
            new Step(ASSIGNED, Act.ASSIGN, ASSIGNED, DESKS),
            new Step(ASSIGNED, Act.CARRY_OVER, RAISED, Set.of(SECRETARY)),
            new Step(ASSIGNED, Act.HANDLE, HANDLED, Set.of(GRID_CHIEF, GRID_MEMBER, SECRETARY, STREET_STAFF)),
            new Step(ASSIGNED, Act.EXTEND, ASSIGNED, DESKS),
            new Step(HANDLED, Act.CLOSE, CLOSED, CHECKERS),
            new Step(HANDLED, Act.RETURN, RETURNED, CHECKERS),
            new Step(RETURNED, Act.ASSIGN, ASSIGNED, DESKS),
            new Step(RETURNED, Act.EXTEND, RETURNED, DESKS),
            new Step(SUSPENDED, Act.RESUME, null, DESKS));

    /** Steps possible from every open state; a suspended issue is resumed, and not suspended again. */
    private static final List<Step> FROM_ANY_OPEN = openStates()
            .flatMap(from -> Stream.of(
                    new Step(from, Act.WITHDRAW, WITHDRAWN, Set.of(GRID_CHIEF, SECRETARY)),
                    new Step(from, Act.SUSPEND, SUSPENDED, DESKS)))
            .filter(step -> step.from() != step.to())
            .toList();

    private Flow() {}

    /** One line of the table. @param to null for the state that the issue was suspended from */
    private record Step(IssueState from, Act act, @Nullable IssueState to, Set<Role> who) {

        boolean starts(IssueState state, Role role) {
            return from == state && who.contains(role);
        }

        IssueState end(@Nullable IssueState suspendedFrom) {
            return to == null ? Objects.requireNonNull(suspendedFrom) : to;
        }
    }

    /**
     * Where the act leads, or nothing where the role may not do it in this state.
     *
     * @param suspendedFrom where a suspended issue goes back to; null while it is not suspended
     */
    static Optional<IssueState> next(IssueState from, @Nullable IssueState suspendedFrom, Act act, Role role) {
        return steps().filter(step -> step.act() == act && step.starts(from, role))
                .map(step -> step.end(suspendedFrom))
                .findFirst();
    }

    /** What the role may do in this state, in the order of {@link Act}. */
    static Set<Act> acts(IssueState from, Role role) {
        var acts = EnumSet.noneOf(Act.class);
        steps().filter(step -> step.starts(from, role)).map(Step::act).forEach(acts::add);
        return acts;
    }

    private static Stream<Step> steps() {
        return Stream.concat(STEPS.stream(), FROM_ANY_OPEN.stream());
    }

    private static Stream<IssueState> openStates() {
        return Arrays.stream(IssueState.values()).filter(IssueState::isOpen);
    }
}
