package org.gridboard.issue;

import java.time.Instant;
import java.time.LocalDate;
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
 * @param assignment to whom it was given, until when; null where nobody has it
 * @param handling who handled it; null where nobody has yet
 * @param dueAt the deadline of the rules; null while it is suspended
 * @param closedAt when it ended; null while it is open
 * @param overdue whether it is open past its deadline now
 * @param suspendedUntil the last day of its suspension; null while it is not suspended
 * @param promiseOpen whether a promise that came with it is still to be kept: it cannot be closed before
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
        @Nullable Assignment assignment,
        @Nullable Handling handling,
        @Nullable Instant dueAt,
        @Nullable Instant closedAt,
        boolean overdue,
        IssueCourse course,
        @Nullable LocalDate suspendedUntil,
        boolean promiseOpen,
        int version,
        List<Event> timeline,
        List<UUID> photos,
        Set<Act> acts) {

    /**
     * One step, oldest first.
     *
     * @param by the name of who did it; null for the program itself
     * @param from null for the report
     * @param act null for the report, for a call-back, and in what is older than acts were kept
     * @param assignee as the assignee was called then; null for every act but an assignment
     * @param due the limit or deadline the step has set; null for none
     * @param handler the name of who handled it; null where an outside body did and for every other act
     * @param callBack whether a resident was called back, which is no step: the issue stayed in its state
     */
    public record Event(
            Instant at,
            @Nullable String by,
            @Nullable IssueState from,
            IssueState to,
            @Nullable Act act,
            String words,
            @Nullable String assignee,
            @Nullable Instant due,
            @Nullable String handler,
            boolean callBack) {}
}
