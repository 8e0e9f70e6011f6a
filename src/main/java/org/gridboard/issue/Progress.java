package org.gridboard.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an issue has come: all of it that steps change.
 *
 * @param dueAt the deadline of the rules; null while it is suspended
 * @param closedAt when it ended, in whatever way; null while it is open
 * @param assignment null where nobody has it
 * @param handling null where nobody has handled it yet
 * @param suspension null while the clock runs
 */
record Progress(
        IssueState state,
        @Nullable Instant dueAt,
        @Nullable Instant closedAt,
        @Nullable Assignment assignment,
        @Nullable Handling handling,
        @Nullable Suspension suspension,
        IssueCourse course) {

    static Progress reported(Instant dueAt) {
        return new Progress(IssueState.REPORTED, dueAt, null, null, null, null, IssueCourse.NEW);
    }

    /** In the next state; what has ended has ended now. */
    Progress in(IssueState next, Instant now) {
        return new Progress(next, dueAt, next.isOpen() ? null : now, assignment, handling, suspension, course);
    }

    Progress with(IssueCourse changed) {
        return new Progress(state, dueAt, closedAt, assignment, handling, suspension, changed);
    }

    Progress givenTo(@Nullable Assignment assigned) {
        return new Progress(state, dueAt, closedAt, assigned, handling, suspension, course);
    }

    Progress handled(Handling done) {
        return new Progress(state, dueAt, closedAt, assignment, done, suspension, course);
    }

    Progress due(@Nullable Instant changed) {
        return new Progress(state, changed, closedAt, assignment, handling, suspension, course);
    }

    Progress suspended(@Nullable Suspension standing) {
        return new Progress(state, dueAt, closedAt, assignment, handling, standing, course);
    }

    /** The limit given to the assignee, if there is one, becomes another one. */
    Progress limit(@Nullable Instant due) {
        return assignment == null || assignment.due() == null
                ? this
                : givenTo(
                        new Assignment(assignment.to(), assignment.name(), assignment.at(), due, assignment.measure()));
    }

    boolean isOverdue(Instant now) {
        return state.isOpen() && dueAt != null && dueAt.isBefore(now);
    }
}
