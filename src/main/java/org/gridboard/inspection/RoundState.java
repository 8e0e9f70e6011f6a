package org.gridboard.inspection;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Whether a round can be walked (domain.md, Duties: every working day, one in the morning and one in the afternoon). */
public enum RoundState {
    /** No round is due on that day. */
    DAY_OFF,
    /** Its half-day has not begun. */
    COMING,
    /** Its half-day is running. */
    RUNNING,
    /** Its half-day has ended; what was not seen can be completed with a reason. */
    LATE,
    /** It can no longer be completed. */
    CLOSED;

    /**
     * How a half-day stands now.
     *
     * @param working whether its day is worked
     * @param earliest the first day whose rounds can still be completed
     */
    static RoundState of(HalfDay halfDay, LocalDateTime now, boolean working, LocalDate earliest) {
        if (!working) {
            return DAY_OFF;
        }
        if (now.isBefore(halfDay.begin())) {
            return COMING;
        }
        if (halfDay.equals(HalfDay.at(now))) {
            return RUNNING;
        }
        return halfDay.day().isBefore(earliest) ? CLOSED : LATE;
    }

    /** Whether a checkpoint can be marked. */
    public boolean canBeWalked() {
        return this == RUNNING || this == LATE;
    }
}
