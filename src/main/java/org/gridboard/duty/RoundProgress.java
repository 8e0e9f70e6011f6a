package org.gridboard.duty;

import org.gridboard.area.Area;
import org.gridboard.area.Half;
import org.gridboard.code.Position;
import org.jspecify.annotations.Nullable;

/**
 * How far today's two rounds of a grid have come.
 *
 * @param checkpoints that each round must see
 * @param nextInMorning the first checkpoint in walking order that the morning has not seen, or null
 * @param nextInAfternoon the same for the afternoon
 */
public record RoundProgress(
        Area grid,
        int checkpoints,
        int morning,
        int afternoon,
        @Nullable Position nextInMorning,
        @Nullable Position nextInAfternoon) {

    int seen(Half half) {
        return half == Half.MORNING ? morning : afternoon;
    }

    @Nullable
    Position next(Half half) {
        return half == Half.MORNING ? nextInMorning : nextInAfternoon;
    }
}
