package org.gridboard.live;

import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * What a grid looks like on a day.
 *
 * @param due checkpoints that each of the two rounds of the day must see
 * @param coverage checkpoints seen ÷ due over the half-days that have begun, 0–1; null where nothing was due
 *     (domain.md, COVERAGE)
 * @param open issues not yet ended
 * @param overdue open issues past their deadline
 * @param reported issues reported on the day
 * @param keyHouseholds key households of the grid
 * @param keyDue key households whose next meeting is due on the day or was due before
 * @param keyOverdue of those, the ones due before the day
 */
public record GridStatus(
        AreaCode code,
        String name,
        int due,
        HalfRound morning,
        HalfRound afternoon,
        @Nullable Double coverage,
        int open,
        int overdue,
        int reported,
        int households,
        int keyHouseholds,
        int keyDue,
        int keyOverdue) {}
