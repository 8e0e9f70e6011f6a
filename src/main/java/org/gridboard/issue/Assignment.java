package org.gridboard.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * To whom an issue was given last.
 *
 * @param to who it is; null where only the name is known, of issues assigned before assignees were chosen from a list
 * @param name as the assignee was called then
 * @param due the limit given to the assignee; null where the deadline of the rules is enough
 * @param measure what is to be done; may be empty
 */
public record Assignment(
        @Nullable Assignee to,
        String name,
        @Nullable Instant at,
        @Nullable Instant due,
        String measure) {}
