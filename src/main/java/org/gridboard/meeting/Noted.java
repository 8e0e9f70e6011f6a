package org.gridboard.meeting;

import java.time.Instant;
import org.gridboard.platform.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What is decided on an item that is no issue.
 *
 * @param measure what is to be done, at most 2,000 characters; may be empty
 * @param assignee by whom, at most 80 characters; null for nobody in particular
 * @param due by when, or null
 */
public record Noted(
        String measure, @Nullable String assignee, @Nullable Instant due) {

    private static final int ASSIGNEE_MOST = 80;

    /** @throws org.gridboard.platform.RefusedException if a text is too long */
    public Noted {
        measure = PlainText.atMost(Decision.MEASURE_MOST, measure, "agenda.refused.measure");
        assignee = assignee == null || assignee.isBlank()
                ? null
                : PlainText.atMost(ASSIGNEE_MOST, assignee, "agenda.refused.assignee");
    }
}
