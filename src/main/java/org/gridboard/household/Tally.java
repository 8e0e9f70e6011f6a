package org.gridboard.household;

/**
 * How a household's visits went in one part of the day or week.
 *
 * @param met how often somebody was met
 * @param tried how often the door was tried
 */
public record Tally(HourBand band, int met, int tried) {

    /** From so many visits on they say something. */
    private static final int ENOUGH = 3;

    boolean isEnough() {
        return tried >= ENOUGH;
    }

    /** Whether at least every second visit met somebody. */
    boolean isGood() {
        return 2 * met >= tried;
    }

    double ratio() {
        return (double) met / tried;
    }
}
