package org.gridboard.live;

/** How far the round of one half-day has come: the two halves of a grid's badge. */
public enum HalfState {
    /** The half-day has not begun, or is no working half-day. */
    NOT_DUE,
    /** The half-day is running, and no checkpoint has been seen yet. */
    EMPTY,
    PART,
    FULL,
    /** The half-day has ended without a checkpoint seen. */
    MISSED;

    /**
     * How a working half-day stands.
     *
     * @param begun whether it has begun
     * @param over whether it has ended
     * @param seen checkpoints seen
     * @param due checkpoints to be seen
     */
    static HalfState of(boolean begun, boolean over, int seen, int due) {
        if (!begun) {
            return NOT_DUE;
        }
        if (seen == 0) {
            return over ? MISSED : EMPTY;
        }
        return seen < due ? PART : FULL;
    }
}
