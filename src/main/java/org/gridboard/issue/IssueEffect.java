package org.gridboard.issue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * What an act does to an issue besides its state.
 *
 * @param assignee to whom it was given, as called now; null for every act but an assignment
 * @param due the limit or deadline the act has set; null for none
 */
record IssueEffect(
        Progress progress,
        @Nullable String assignee,
        @Nullable Instant due) {

    /** @throws RefusedException if the times of the order are not possible */
    static IssueEffect of(StepOrder order, String words, Progress progress, IssueClock clock) {
        IssueCourse course = progress.course();
        return switch (order.act()) {
            case ASSIGN -> assign(order, words, progress, clock);
            case CARRY_OVER -> plain(progress.with(course.carryOver()).givenTo(null));
            case ESCALATE -> plain(progress.with(course.escalate(clock.now())));
            case SEND_BACK -> plain(progress.with(course.sendBack()));
            case HANDLE -> plain(progress.handled(new Handling(order.handler(), null, clock.now())));
            case RETURN -> plain(progress.with(course.failCheck()));
            case EXTEND -> extend(order, progress, clock);
            case SUSPEND -> suspend(order, progress, clock);
            case RESUME -> resume(progress, clock);
            case SOLVE_ON_SPOT, RAISE, CLOSE, WITHDRAW -> plain(progress);
        };
    }

    private static IssueEffect plain(Progress progress) {
        return new IssueEffect(progress, null, null);
    }

    private static IssueEffect assign(StepOrder order, String measure, Progress progress, IssueClock clock) {
        Assignee to = given(order.assignee(), "issue.refused.assignee");
        Instant due = order.due();
        if (due != null && !due.isAfter(clock.now())) {
            throw new RefusedException("issue.refused.limitPast");
        }
        var assignment = new Assignment(to, to.name(), clock.now(), due, measure);
        return new IssueEffect(progress.givenTo(assignment), to.name(), due);
    }

    /** The limit of the assignee moves with the deadline. */
    private static IssueEffect extend(StepOrder order, Progress progress, IssueClock clock) {
        Instant due = Objects.requireNonNull(progress.dueAt());
        Instant newDue = given(order.due(), "issue.refused.newDue");
        if (!newDue.isAfter(due)) {
            throw new RefusedException("issue.refused.extendBack");
        }
        if (newDue.isAfter(clock.limitAfter(due))) {
            throw new RefusedException("issue.refused.extendFar");
        }
        Progress extended =
                progress.with(progress.course().extend()).due(newDue).limit(newDue);
        return new IssueEffect(extended, null, newDue);
    }

    private static IssueEffect suspend(StepOrder order, Progress progress, IssueClock clock) {
        LocalDate until = given(order.until(), "issue.refused.until");
        if (!until.isAfter(clock.today()) || until.isAfter(clock.today().plusYears(1))) {
            throw new RefusedException("issue.refused.until");
        }
        Instant due = progress.dueAt();
        Duration left = due == null ? clock.limit() : clock.left(due);
        var suspension = new Suspension(clock.now(), progress.state(), until, left);
        Progress standing = progress.with(progress.course().suspend())
                .suspended(suspension)
                .due(null)
                .limit(null);
        return new IssueEffect(standing, null, clock.beginOf(until));
    }

    /** What was left of the deadline counts from now on. */
    private static IssueEffect resume(Progress progress, IssueClock clock) {
        Duration left = Objects.requireNonNull(progress.suspension()).left();
        Instant due = clock.after(clock.now(), left);
        return new IssueEffect(progress.suspended(null).due(due), null, due);
    }

    private static <T> T given(@Nullable T value, String refusal) {
        if (value == null) {
            throw new RefusedException(refusal);
        }
        return value;
    }
}
