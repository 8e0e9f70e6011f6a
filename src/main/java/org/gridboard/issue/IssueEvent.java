package org.gridboard.issue;

import java.time.Instant;
import org.gridboard.access.AccountId;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * One step of an issue: appended, never changed.
 *
 * @param from null for the report itself
 * @param act null for the report itself and for a call-back
 * @param assignee of an assignment as it was called then, null otherwise
 * @param due the limit or deadline that the step has set; null for none
 * @param handler who handled it; null where an outside body did and for every other act
 * @param promise the promise that was kept by it; null for a step
 */
record IssueEvent(
        IssueId issue,
        AreaCode grid,
        Instant at,
        AccountId by,
        @Nullable IssueState from,
        IssueState to,
        @Nullable Act act,
        String words,
        @Nullable String assignee,
        @Nullable Instant due,
        @Nullable AccountId handler,
        @Nullable PromiseId promise) {}
