package org.gridboard.duty;

import org.gridboard.area.Area;
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

    int seen(HalfDay half) {
        return half == HalfDay.MORNING ? morning : afternoon;
    }

    @Nullable
    Position next(HalfDay half) {
        return half == HalfDay.MORNING ? nextInMorning : nextInAfternoon;
    }
}
