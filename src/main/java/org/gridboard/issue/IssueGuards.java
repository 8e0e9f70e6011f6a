package org.gridboard.issue;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.gridboard.access.Account;
import org.gridboard.access.AccountId;
import org.gridboard.access.Role;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * What an issue itself has against an act that {@link Flow} would let the account's role do (domain.md, An issue). Each
 * refusal is its one sentence.
 */
record IssueGuards(Issue issue, Account by, Instant now) {

    static final int EXTENSIONS_MOST = 2;
    static final int SUSPENSIONS_MOST = 1;

    /** What the community leaves to the street once it has escalated an issue. */
    private static final Set<Act> STREETS_NOW = Set.of(Act.ASSIGN, Act.CARRY_OVER, Act.EXTEND);

    /** What is done from another grid as well: a report from there is ended at once, and what was given is handled. */
    private static final Set<Act> FROM_ELSEWHERE = Set.of(Act.SOLVE_ON_SPOT, Act.RAISE, Act.HANDLE);

    /** Why the act is refused, or nothing. */
    Optional<RefusedException> refusal(Act act) {
        return desk(act)
                .or(() -> switch (act) {
                    case HANDLE -> refuse(!mayHandle(), "issue.refused.notAssigned");
                    case CLOSE -> check().or(() -> refuse(issue.promiseOpen(), "issue.refused.promiseOpen"));
                    case RETURN -> check();
                    case EXTEND -> extension();
                    case SUSPEND -> refuse(course().suspensions() >= SUSPENSIONS_MOST, "issue.refused.suspendedOnce");
                    default -> Optional.empty();
                })
                .map(RefusedException::new);
    }

    /** Who is at home in the issue's grid, and whether street or community has it. */
    private Optional<String> desk(Act act) {
        boolean street = by.role() == Role.STREET_STAFF;
        return refuse(!FROM_ELSEWHERE.contains(act) && !by.worksIn(issue.grid()), "issue.refused.otherGrid")
                .or(() -> refuse(street && !course().withStreet(), "issue.refused.notEscalated"))
                .or(() -> refuse(
                        !street && course().withStreet() && STREETS_NOW.contains(act), "issue.refused.withStreet"));
    }

    /** Of a grid: its chief and members; of a person: that one; of an outside body: those of the issue's grid. */
    private boolean mayHandle() {
        return issue.isGivenTo(by) || by.worksIn(issue.grid()) && (!by.role().worksInGrids() || !isGivenToColleagues());
    }

    /** Who works in a grid says who of the community did it, unless an outside body was to do it. */
    boolean mayName(@Nullable AccountId handler) {
        return handler != null
                || !by.role().worksInGrids()
                || issue.state() == IssueState.ASSIGNED && !isGivenToColleagues();
    }

    private boolean isGivenToColleagues() {
        Assignment assignment = issue.progress().assignment();
        return assignment != null
                && (assignment.to() instanceof Assignee.Grid || assignment.to() instanceof Assignee.Person);
    }

    private Optional<String> check() {
        Handling handling = issue.progress().handling();
        return refuse(handling != null && by.id().equals(handling.by()), "issue.refused.ownCheck");
    }

    private Optional<String> extension() {
        return refuse(course().extensions() >= EXTENSIONS_MOST, "issue.refused.extendedTwice")
                .or(() -> refuse(issue.progress().dueAt() == null, "issue.refused.act"))
                .or(() -> refuse(issue.progress().isOverdue(now), "issue.refused.extendOverdue"));
    }

    private IssueCourse course() {
        return issue.progress().course();
    }

    private static Optional<String> refuse(boolean refused, String key) {
        return refused ? Optional.of(key) : Optional.empty();
    }
}
