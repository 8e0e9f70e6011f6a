package org.gridboard.inspection;

/** How a checkpoint stands in the round of a half-day: grey, green or red on the map. */
public enum SeenState {
    NOT_SEEN,
    SEEN,
    PROBLEM;

    /** The state that a sighting leaves. */
    public static SeenState of(Result result) {
        return switch (result) {
            case IN_ORDER -> SEEN;
            case PROBLEM -> PROBLEM;
        };
    }
}
