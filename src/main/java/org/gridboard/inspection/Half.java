package org.gridboard.inspection;

import java.time.LocalTime;
import org.gridboard.live.GridStatuses;

/** The two rounds of a working day (domain.md, Duties). */
public enum Half {
    MORNING,
    AFTERNOON;

    /** Morning and afternoon split at noon. */
    public static Half at(LocalTime time) {
        return time.isBefore(GridStatuses.NOON) ? MORNING : AFTERNOON;
    }
}
