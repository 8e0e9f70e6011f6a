package org.gridboard.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gridboard.access.Account;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * An issue (事件). Every act is checked against {@link Flow} and {@link IssueGuards} and answers the issue after it together
 * with the event that says what happened.
 *
 * @param promiseOpen whether a promise that came with it is still to be kept
 */
record Issue(
        IssueId id,
        AreaCode grid,
        Urgency urgency,
        IssueFacts facts,
        Progress progress,
        boolean promiseOpen,
        int version) {

    /** How long it is seen after its end by who was given it and does not work in its grid (decision 057). */
    static final Duration SEEN_AFTER_END = Duration.ofDays(30);

    /** An issue after a step, and the step. */
    record Step(Issue issue, IssueEvent event) {}

    static Step report(IssueId id, AreaCode grid, Urgency urgency, IssueFacts facts, Account by, IssueClock clock) {
        Instant at = clock.now();
        var issue = new Issue(id, grid, urgency, facts, Progress.reported(clock.limitAfter(at)), false, 0);
        return new Step(
                issue,
                new IssueEvent(
                        id, grid, at, by.id(), null, IssueState.REPORTED, null, facts.words(), null, null, null, null));
    }

    IssueState state() {
        return progress.state();
    }

    /** What the account may do now. */
    Set<Act> acts(Account by, Instant now) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        acts.addAll(Flow.acts(state(), by.role()));
        acts.removeIf(act -> new IssueGuards(this, by, now).refusal(act).isPresent());
        return acts;
    }

    /**
     * Does what is ordered.
     *
     * @throws RefusedException if it cannot be done now, not by this account, or not with these words and times
     */
    Step take(StepOrder order, Account by, IssueClock clock) {
        IssueState next = Flow.next(state(), suspendedFrom(), order.act(), by.role())
                .orElseThrow(() -> new RefusedException("issue.refused.act"));
        check(order, new IssueGuards(this, by, clock.now()));
        String said = words(order);
        IssueEffect effect = IssueEffect.of(order, said, progress, clock);
        Progress after = effect.progress().in(next, clock.now());
        return new Step(
                with(after),
                new IssueEvent(
                        id,
                        grid,
                        clock.now(),
                        by.id(),
                        state(),
                        next,
                        order.act(),
                        said,
                        effect.assignee(),
                        effect.due(),
                        order.handler(),
                        null));
    }

    /** Whether it exists for the account; who was given it sees for a while what has become of it. */
    boolean isSeenBy(Account account, Instant now) {
        return account.worksIn(grid) || wasGivenTo(account) && !isLongOver(now);
    }

    /** Whether it was given to the account, or to a grid of its own, and has not ended. */
    boolean isGivenTo(Account account) {
        return state().isOpen() && wasGivenTo(account);
    }

    private boolean wasGivenTo(Account account) {
        return Optional.ofNullable(progress.assignment())
                .map(Assignment::to)
                .filter(to -> isOf(to, account))
                .isPresent();
    }

    private boolean isLongOver(Instant now) {
        Instant ended = progress.closedAt();
        return ended != null && ended.isBefore(now.minus(SEEN_AFTER_END));
    }

    /** That a promise was kept: something that happened, and no step. */
    IssueEvent calledBack(Account by, Instant at, PromiseId promise, String said) {
        return new IssueEvent(id, grid, at, by.id(), state(), state(), null, said, null, null, null, promise);
    }

    /** The same issue with its facts put right. @throws RefusedException if it has ended */
    Issue correct(IssueFacts corrected) {
        if (!state().isOpen()) {
            throw new RefusedException("issue.refused.ended");
        }
        return new Issue(id, grid, urgency, corrected, progress, promiseOpen, version);
    }

    private static void check(StepOrder order, IssueGuards guards) {
        guards.refusal(order.act()).ifPresent(refusal -> {
            throw refusal;
        });
        if (order.act() == Act.HANDLE && !guards.mayName(order.handler())) {
            throw new RefusedException("issue.refused.handler");
        }
    }

    private Issue with(Progress changed) {
        return new Issue(id, grid, urgency, facts, changed, promiseOpen, version);
    }

    private @Nullable IssueState suspendedFrom() {
        Suspension suspension = progress.suspension();
        return suspension == null ? null : suspension.from();
    }

    private static String words(StepOrder order) {
        if (!order.act().needsWords()) {
            return PlainText.atMost(IssueFacts.WORDS_MOST, order.words(), "issue.refused.words");
        }
        String refusal = order.act() == Act.HANDLE ? "issue.refused.done" : "issue.refused.reason";
        return PlainText.required(IssueFacts.WORDS_MOST, order.words(), refusal);
    }

    private static boolean isOf(Assignee to, Account account) {
        return switch (to) {
            case Assignee.Grid given -> account.areas().contains(given.code());
            case Assignee.Person person -> person.id().equals(account.id());
            case Assignee.OutsideBody body -> false;
        };
    }
}
