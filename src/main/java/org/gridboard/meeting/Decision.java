package org.gridboard.meeting;

import java.time.Instant;
import org.gridboard.issue.Act;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting decided on an item.
 *
 * @param act of the issue flow; null where the item is none of an issue and a measure was noted
 * @param assignee who has to do it, as named then; null for nobody
 * @param due by when, or null
 * @param measure what is to be done, or why; at most 2,000 characters
 * @param by the name of who decided
 * @param version what deciding again, or editing the words, is based on
 */
public record Decision(
        ItemRef ref,
        @Nullable Act act,
        @Nullable String assignee,
        @Nullable Instant due,
        String measure,
        String by,
        Instant at,
        int version) {

    /** The longest measure, in characters. */
    public static final int MEASURE_MOST = 2000;
}
