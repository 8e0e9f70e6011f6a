package org.gridboard.meeting;

import java.time.Instant;
import java.util.List;
import org.gridboard.area.Area;
import org.gridboard.code.Position;
import org.gridboard.issue.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * One item of the agenda. Residents' names are masked.
 *
 * @param grid where it lies, by its short name; of a free item, the community
 * @param title what it is about
 * @param details what is known of it besides, in the order to be shown; without times
 * @param urgency of an issue, null otherwise
 * @param since its age counts from then: reported, made, due (of a visit), begun (of a round)
 * @param due by when it is to be done: of an assigned issue, the limit given to the assignee; null for none
 * @param overdue whether that has passed
 * @param raisedToday whether it is an issue reported on the day of the meeting
 * @param carriedOver by how many meetings
 * @param assignee who has to do it; null for nobody yet
 * @param assigneeLeft whether nobody is there any more to do it: account locked, body retired, grid without people
 * @param place where, or null where that is not known
 * @param taken what the meeting of the day has made of it
 */
public record AgendaItem(
        ItemRef ref,
        ItemKind kind,
        Area grid,
        Words title,
        List<Words> details,
        @Nullable Urgency urgency,
        Instant since,
        @Nullable Instant due,
        boolean overdue,
        boolean raisedToday,
        int carriedOver,
        @Nullable String assignee,
        boolean assigneeLeft,
        @Nullable Position place,
        Taken taken) {

    public AgendaItem {
        details = List.copyOf(details);
    }

    /** Whether something has been decided on it. */
    public boolean isDecided() {
        return taken.decision() != null;
    }

    /** The same as the meeting has taken it; of the kind that it was when it was taken. */
    AgendaItem as(ItemKind then, Taken made) {
        return new AgendaItem(
                ref,
                then,
                grid,
                title,
                details,
                urgency,
                since,
                due,
                overdue,
                raisedToday,
                carriedOver,
                assignee,
                assigneeLeft,
                place,
                made);
    }
}
