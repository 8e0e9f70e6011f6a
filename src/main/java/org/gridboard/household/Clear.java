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

    /**
     * Whether what was confirmed on a day still counts today (domain.md, Duties, six clears).
     *
     * @param months for how long it counts: the setting {@code clear-months} of the nearest area
     */
    public static boolean isFresh(LocalDate confirmedOn, LocalDate today, int months) {
        return confirmedOn.plusMonths(months).isAfter(today);
    }
}
