package org.gridboard.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the floating population register.
 *
 * @param head the head of the household, masked, or null where none is known
 * @param stay null where the household is of that category and nothing is written down yet
 */
public record StayRow(
        HouseholdId id,
        String address,
        String gridName,
        @Nullable String head,
        @Nullable Stay stay) {

    /** From so many days before its end on, a stay is about to end. */
    private static final int SOON_DAYS = 30;

    /** How a stay stands on a day. */
    public enum State {
        MISSING,
        ENDED,
        ENDING,
        RUNNING
    }

    /** How it stands on a day. */
    public State on(LocalDate day) {
        if (stay == null) {
            return State.MISSING;
        }
        LocalDate until = stay.until();
        if (until == null || until.isAfter(day.plusDays(SOON_DAYS))) {
            return State.RUNNING;
        }
        return until.isBefore(day) ? State.ENDED : State.ENDING;
    }
}
