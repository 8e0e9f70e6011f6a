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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gridboard.access.Role;

/** The one table of an issue's steps: from which state, by which act, to which state, by whom (domain.md, An issue). */
final class Flow {

    private static final List<Step> STEPS = List.of(
            new Step(REPORTED, Act.SOLVE_ON_SPOT, SOLVED_ON_SPOT, Set.of(GRID_CHIEF, GRID_MEMBER, SECRETARY)),
            new Step(REPORTED, Act.RAISE, RAISED, Set.of(GRID_CHIEF, GRID_MEMBER, SECRETARY)),
            new Step(RAISED, Act.ASSIGN, ASSIGNED, Set.of(SECRETARY)),
            new Step(RAISED, Act.CARRY_OVER, RAISED, Set.of(SECRETARY)),
            new Step(RAISED, Act.ESCALATE, ESCALATED, Set.of(SECRETARY)),
            new Step(ESCALATED, Act.ASSIGN, ASSIGNED, Set.of(STREET_STAFF)),
            new Step(ASSIGNED, Act.CARRY_OVER, RAISED, Set.of(SECRETARY)),
            new Step(ASSIGNED, Act.HANDLE, HANDLED, Set.of(GRID_CHIEF, GRID_MEMBER, SECRETARY)),
            new Step(HANDLED, Act.CLOSE, CLOSED, Set.of(GRID_CHIEF, SECRETARY)),
            new Step(HANDLED, Act.RETURN, RETURNED, Set.of(GRID_CHIEF, SECRETARY)),
            new Step(RETURNED, Act.ASSIGN, ASSIGNED, Set.of(SECRETARY)));

    /** Steps possible from every open state; an issue already suspended is not suspended again. */
    private static final List<Step> FROM_ANY_OPEN = openStates()
            .flatMap(from -> Stream.of(
                    new Step(from, Act.WITHDRAW, WITHDRAWN, Set.of(GRID_CHIEF, SECRETARY)),
                    new Step(from, Act.SUSPEND, SUSPENDED, Set.of(SECRETARY, STREET_STAFF))))
            .filter(step -> step.from() != step.to())
            .toList();

    private Flow() {}

    /** One line of the table. */
    private record Step(IssueState from, Act act, IssueState to, Set<Role> who) {

        boolean starts(IssueState state, Role role) {
            return from == state && who.contains(role);
        }
    }

    /** Where the act leads, or nothing where the role may not do it in this state. */
    static Optional<IssueState> next(IssueState from, Act act, Role role) {
        return steps().filter(step -> step.act() == act && step.starts(from, role))
                .map(Step::to)
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
