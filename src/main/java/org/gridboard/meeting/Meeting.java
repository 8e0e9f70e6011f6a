package org.gridboard.meeting;

import java.time.Instant;
import java.time.LocalDate;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * A community's meeting.
 *
 * @param day that it was opened for, and keeps past midnight
 * @param dayOff whether no work is done on that day
 * @param openedBy the name of who opened it
 * @param closedAt null while it is open
 * @param number of its minutes, such as 2026-014; null while it is open
 */
public record Meeting(
        MeetingId id,
        AreaCode community,
        LocalDate day,
        boolean dayOff,
        Instant openedAt,
        String openedBy,
        @Nullable Instant closedAt,
        @Nullable String number) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
