package org.gridboard.issue;

import java.time.Instant;
import java.time.LocalDate;
import org.gridboard.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An act that somebody wants done to an issue, with what it needs.
 *
 * @param words note, measure or reason, as the act asks for; may be empty where {@link Act#needsWords()} is false
 * @param assignee of {@link Act#ASSIGN}, null otherwise
 * @param due the limit given to the assignee, or the new deadline of {@link Act#EXTEND}; null for none
 * @param until the last day of a suspension, null otherwise
 * @param handler who handled it; null where an outside body did, and for every other act
 */
public record StepOrder(
        Act act,
        String words,
        @Nullable Assignee assignee,
        @Nullable Instant due,
        @Nullable LocalDate until,
        @Nullable AccountId handler) {

    /** @param due the limit given to the assignee; null where the deadline of the rules is enough */
    public static StepOrder assign(Assignee to, @Nullable Instant due, String measure) {
        return new StepOrder(Act.ASSIGN, measure, to, due, null, null);
    }

    public static StepOrder carryOver(String note) {
        return of(Act.CARRY_OVER, note);
    }

    public static StepOrder escalate(String reason) {
        return of(Act.ESCALATE, reason);
    }

    /** The street gives an escalated issue back to its community. */
    public static StepOrder sendBack(String reason) {
        return of(Act.SEND_BACK, reason);
    }

    /** @param handler who did it; null where an outside body did */
    public static StepOrder handle(@Nullable AccountId handler, String measure) {
        return new StepOrder(Act.HANDLE, measure, null, null, null, handler);
    }

    /** The closing check has passed. */
    public static StepOrder close(String words) {
        return of(Act.CLOSE, words);
    }

    /** The closing check has failed (退回). */
    public static StepOrder giveBack(String reason) {
        return of(Act.RETURN, reason);
    }

    /** @param until the last day of the suspension, where the community is */
    public static StepOrder suspend(LocalDate until, String reason) {
        return new StepOrder(Act.SUSPEND, reason, null, null, until, null);
    }

    public static StepOrder resume(String words) {
        return of(Act.RESUME, words);
    }

    public static StepOrder extend(Instant newDue, String reason) {
        return new StepOrder(Act.EXTEND, reason, null, newDue, null, null);
    }

    public static StepOrder raise(String words) {
        return of(Act.RAISE, words);
    }

    public static StepOrder solveOnSpot(String measure) {
        return of(Act.SOLVE_ON_SPOT, measure);
    }

    public static StepOrder withdraw(String reason) {
        return of(Act.WITHDRAW, reason);
    }

    private static StepOrder of(Act act, String words) {
        return new StepOrder(act, words, null, null, null, null);
    }
}
