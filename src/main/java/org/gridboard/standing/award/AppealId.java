package org.gridboard.standing.award;

/** The number of an appeal. */
public record AppealId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
