package org.gridboard.household;

import java.time.LocalDate;

/** One of the six clears (六清): what a grid chief knows of every household. */
public enum Clear {
    ADDRESS,
    HEAD_COUNT,
    LIVING_CONDITIONS,
    SPECIAL_PERSONS,
    DIFFICULTIES,
    NEEDS;

    private static final int FRESH_MONTHS = 12;

    /** Whether what was confirmed on a day still counts today: within 12 months (domain.md, Duties, six clears). */
    public static boolean isFresh(LocalDate confirmedOn, LocalDate today) {
        return confirmedOn.plusMonths(FRESH_MONTHS).isAfter(today);
    }
}
