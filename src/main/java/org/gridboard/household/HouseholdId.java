package org.gridboard.household;

/** The number of a household. */
public record HouseholdId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
