package org.gridboard.meeting;

import java.time.LocalDate;
import org.gridboard.area.Area;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of meetings.
 *
 * @param number of its minutes; null while it is open
 * @param items that were taken
 * @param decisions on them
 * @param done decisions on issues that have ended by now
 * @param open decisions on issues that are still open
 * @param late of those still open, the ones past their limit
 */
public record PastMeeting(
        MeetingId id,
        Area community,
        LocalDate day,
        @Nullable String number,
        int items,
        int decisions,
        int done,
        int open,
        int late) {}
