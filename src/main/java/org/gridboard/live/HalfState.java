package org.gridboard.live;

/** How far the round of one half-day has come: the two halves of a grid's badge. */
public enum HalfState {
    /** The half-day has not begun, or is no working half-day. */
    NOT_DUE,
    /** No checkpoint seen. */
    EMPTY,
    PART,
    FULL
}
