package org.gridboard.issue;

import java.time.Instant;
import org.gridboard.area.Area;
import org.gridboard.code.KeyArea;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of issues.
 *
 * @param overdue whether it is open past its deadline now
 * @param carriedOver how often the daily meeting has carried it over
 */
public record IssueRow(
        IssueId id,
        Area grid,
        String title,
        KeyArea keyArea,
        Urgency urgency,
        IssueState state,
        Instant reportedAt,
        @Nullable Instant dueAt,
        boolean overdue,
        int carriedOver) {}
