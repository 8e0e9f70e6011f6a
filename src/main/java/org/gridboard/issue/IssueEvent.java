package org.gridboard.issue;

import java.time.Instant;
import org.gridboard.access.AccountId;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * One step of an issue: appended, never changed.
 *
 * @param from null for the report itself
 * @param promise the promise that was kept by it; null for a step
 */
record IssueEvent(
        IssueId issue,
        AreaCode grid,
        Instant at,
        AccountId by,
        @Nullable IssueState from,
        IssueState to,
        String words,
        @Nullable PromiseId promise) {}
