package org.gridboard.boundary.partition;

/** How many households a grid should have, both included (a setting, 300–500). */
public record Range(int least, int most) {

    /** How many households are too many or too few. */
    int beyond(int households) {
        return Math.max(0, Math.max(least - households, households - most));
    }
}
