package org.gridboard.issue;

import java.time.Duration;
import java.time.LocalTime;

/**
 * The numbers behind deadlines; each may be set per street or community.
 *
 * @param begins start of the working hours, 08:30 by default
 * @param ends end of the working hours, 17:30 by default; the noon rest is not taken off
 * @param urgentHours hours on the running clock
 * @param normalDays working days
 * @param complexDays working days
 */
record DeadlineRules(LocalTime begins, LocalTime ends, int urgentHours, int normalDays, int complexDays) {

    /** The defaults of domain.md, Deadlines. */
    static final DeadlineRules DEFAULT = new DeadlineRules(LocalTime.of(8, 30), LocalTime.of(17, 30), 2, 2, 5);

    /** @throws IllegalArgumentException if the working hours are empty */
    DeadlineRules {
        if (!begins.isBefore(ends)) {
            throw new IllegalArgumentException("working hours end before they begin: " + begins + "–" + ends);
        }
    }

    /** How much working time one working day holds. */
    Duration workingDay() {
        return Duration.between(begins, ends);
    }
}
