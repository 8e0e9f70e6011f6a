package org.gridboard.household;

import java.time.LocalDate;

/**
 * When a key person is due once the level is another one: as long after the last meeting as the level says, and nothing
 * becomes overdue by being looked at more closely.
 *
 * @param before the due date so far
 * @param met whether the person has been met since it was made a key household
 */
record LevelChange(LocalDate before, boolean met, LocalDate today) {

    /**
     * The due date from now on.
     *
     * @param byRule so many days after the last meeting, or after today for none yet, as the new level says
     */
    LocalDate due(LocalDate byRule) {
        if (!met || byRule.isBefore(today)) {
            LocalDate latest = byRule.isBefore(today) ? today : byRule;
            return before.isBefore(latest) ? before : latest;
        }
        return byRule;
    }
}
