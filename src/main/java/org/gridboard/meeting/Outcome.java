package org.gridboard.meeting;

import java.time.Instant;
import org.gridboard.issue.IssueId;
import org.gridboard.issue.IssueState;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a decision on an issue.
 *
 * @param state of the issue now
 * @param endedAt when it ended; null while it is open
 * @param onTime whether what was decided was done by its limit; false as well once that has passed undone, null where it
 *     runs still or there was none
 */
public record Outcome(
        IssueId issue,
        IssueState state,
        @Nullable Instant endedAt,
        @Nullable Boolean onTime) {}
