package org.gridboard.standing;

/** Which of two values of an indicator is the better one. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER;

    /** Less than 0 where the first value is better, more than 0 where the second is. */
    public int compare(double one, double other) {
        return this == HIGHER_IS_BETTER ? Double.compare(other, one) : Double.compare(one, other);
    }
}
