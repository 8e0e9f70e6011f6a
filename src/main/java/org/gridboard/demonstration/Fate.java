package org.gridboard.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The ways an issue goes through its flow (domain.md, An issue). */
enum Fate {
    ON_SPOT,
    STRAIGHT,
    RAISED_LATE,
    CARRIED,
    REWORK,
    ESCALATED,
    SUSPENDED,
    WITHDRAWN,
    /** Urgent, found in the course of the afternoon, still being worked on when the meeting begins. */
    ALARM;

    private static final Fate[] EVERY_DAY = {RAISED_LATE, CARRIED, REWORK, ESCALATED};

    /**
     * The fate of a day's first issue that one grid after the other has in turn, so that on each afternoon some issue
     * stands in every state; null on the days when it is not this grid's turn.
     *
     * @param turn the grid's place among all grids, moved on each day
     */
    static @Nullable Fate inTurn(int turn, LocalDate day) {
        if (turn < EVERY_DAY.length) {
            return EVERY_DAY[turn];
        }
        if (turn == EVERY_DAY.length && day.getDayOfWeek() == DayOfWeek.TUESDAY) {
            return SUSPENDED;
        }
        return turn == EVERY_DAY.length + 1 ? WITHDRAWN : null;
    }

    static Fate of(String urgency, Dice dice) {
        if (urgency.equals("COMPLEX")) {
            return dice.chance(0.15) ? ESCALATED : dice.chance(0.2) ? CARRIED : STRAIGHT;
        }
        if (dice.chance(urgency.equals("URGENT") ? 0.4 : 0.55)) {
            return ON_SPOT;
        }
        return dice.chance(0.06) ? RAISED_LATE : dice.chance(0.08) ? CARRIED : dice.chance(0.07) ? REWORK : STRAIGHT;
    }
}
