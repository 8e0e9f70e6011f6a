package org.gridboard.duty;

import java.time.LocalTime;

/** The two rounds of a working day; they split at noon (domain.md, Duties). */
public enum HalfDay {
    MORNING,
    AFTERNOON;

    /** The half that is running at a time of day. */
    public static HalfDay at(LocalTime time) {
        return time.isBefore(LocalTime.NOON) ? MORNING : AFTERNOON;
    }
}
