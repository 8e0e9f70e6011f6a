package org.gridboard.meeting;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who is at a meeting.
 *
 * @param attendees the secretary, chiefs and members by their grids, then guests
 */
public record Attendance(List<Attendee> attendees) {

    public Attendance {
        attendees = List.copyOf(attendees);
    }

    /** From how many grids somebody is expected. */
    public int grids() {
        return grids(attendee -> true);
    }

    /** From how many grids somebody is there. */
    public int gridsPresent() {
        return grids(Attendee::present);
    }

    private int grids(Predicate<Attendee> counted) {
        return (int) attendees.stream()
                .filter(counted)
                .map(Attendee::grids)
                .flatMap(Collection::stream)
                .distinct()
                .count();
    }
}
