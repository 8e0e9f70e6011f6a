package org.gridboard.standing.award;

/** The number of an award of the red flag. */
public record FlagId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
