package org.gridboard.standing;

/** Which of the records behind a number. */
public enum Part {
    /** Those above the line. */
    NUMERATOR,
    /** Those below the line. */
    DENOMINATOR,
    /** Those below the line that are not above it. */
    MISSED;

    /** The key of its name in the user's language. */
    public String key() {
        return "standing.part." + name();
    }
}
