package org.gridboard.area;

import java.time.LocalTime;

/** The two halves of a working day, with a round in each (domain.md, Duties). */
public enum Half {
    MORNING(LocalTime.MIDNIGHT),
    AFTERNOON(LocalTime.NOON);

    private final LocalTime begin;

    Half(LocalTime begin) {
        this.begin = begin;
    }

    /** The half that is running at a time of day. */
    public static Half at(LocalTime time) {
        return time.isBefore(AFTERNOON.begin) ? MORNING : AFTERNOON;
    }

    /** When it begins. */
    public LocalTime begin() {
        return begin;
    }
}
