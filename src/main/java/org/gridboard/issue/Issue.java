package org.gridboard.issue;

import java.time.Instant;
import org.gridboard.access.Account;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * An issue (事件). Every act is checked against {@link Flow} and answers the issue after it together with the event that
 * says what happened.
 *
 * @param closedAt when it ended, in whatever way; null while it is open
 */
record Issue(
        IssueId id,
        AreaCode grid,
        IssueFacts facts,
        IssueState state,
        Instant dueAt,
        @Nullable Instant closedAt,
        int version) {

    /** An issue after a step, and the step. */
    record Step(Issue issue, IssueEvent event) {}

    static Step report(IssueId id, AreaCode grid, IssueFacts facts, Account by, Instant at, Instant dueAt) {
        var issue = new Issue(id, grid, facts, IssueState.REPORTED, dueAt, null, 0);
        return new Step(issue, new IssueEvent(id, grid, at, by.id(), null, IssueState.REPORTED, facts.words(), null));
    }

    Step solveOnSpot(Account by, Instant at, String measure) {
        return step(Act.SOLVE_ON_SPOT, by, at, measure);
    }

    Step raise(Account by, Instant at, String words) {
        return step(Act.RAISE, by, at, words);
    }

    /** @throws RefusedException if no reason is given */
    Step withdraw(Account by, Instant at, String reason) {
        return step(Act.WITHDRAW, by, at, PlainText.required(IssueFacts.WORDS_MOST, reason, "issue.refused.reason"));
    }

    /** That a promise was kept: something that happened, and no step. */
    IssueEvent calledBack(Account by, Instant at, PromiseId promise, String said) {
        return new IssueEvent(id, grid, at, by.id(), state, state, said, promise);
    }

    /** The same issue with its facts put right. @throws RefusedException if it has ended */
    Issue correct(IssueFacts corrected) {
        if (!state.isOpen()) {
            throw new RefusedException("issue.refused.ended");
        }
        return new Issue(id, grid, corrected, state, dueAt, closedAt, version);
    }

    private Step step(Act act, Account by, Instant at, String words) {
        IssueState next = Flow.next(state, act, by.role()).orElseThrow(() -> new RefusedException("issue.refused.act"));
        String said = PlainText.atMost(IssueFacts.WORDS_MOST, words, "issue.refused.words");
        var after = new Issue(id, grid, facts, next, dueAt, next.isOpen() ? null : at, version);
        return new Step(after, new IssueEvent(id, grid, at, by.id(), state, next, said, null));
    }
}
