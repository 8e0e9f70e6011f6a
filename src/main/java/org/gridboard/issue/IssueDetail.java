package org.gridboard.issue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridboard.area.Area;
import org.gridboard.code.Position;
import org.jspecify.annotations.Nullable;

/**
 * Everything the drill-down form of an issue shows.
 *
 * @param firstOfficer name of the officer first asked (首问责任人), who stays named to the end; null where unknown
 * @param assignee who has to handle it; null where nobody was assigned
 * @param closedAt when it ended; null while it is open
 * @param overdue whether it is open past its deadline now
 * @param carriedOver how often the daily meeting has carried it over
 * @param version what a change must be based on
 * @param acts what the signed-in account may do now
 */
public record IssueDetail(
        IssueId id,
        Area grid,
        IssueFacts facts,
        Urgency urgency,
        Position position,
        IssueState state,
        Instant reportedAt,
        @Nullable String firstOfficer,
        @Nullable String assignee,
        @Nullable Instant dueAt,
        @Nullable Instant closedAt,
        boolean overdue,
        int carriedOver,
        int version,
        List<Event> timeline,
        List<UUID> photos,
        Set<Act> acts) {

    /**
     * One step, oldest first.
     *
     * @param by the name of who did it; null for the program itself
     * @param from null for the report
     * @param callBack whether a resident was called back, which is no step: the issue stayed in its state
     */
    public record Event(
            Instant at,
            @Nullable String by,
            @Nullable IssueState from,
            IssueState to,
            String words,
            boolean callBack) {}
}
