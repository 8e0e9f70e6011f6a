package org.gridboard.duty;

import java.util.Comparator;
import org.gridboard.area.Area;
import org.gridboard.code.Position;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done in a grid.
 *
 * @param opens the form in which it is done, or where to begin
 * @param title what is to be done, the verb first; residents' names masked
 * @param due by when, or null where it is not due by a time
 * @param place where, or null where that is not known
 * @param detail what is known of it besides, such as how much is left; or null
 * @param advice the best hour, the basis or the next step; or null
 */
public record Duty(
        DutyKind kind,
        DutyState state,
        Selected opens,
        Area grid,
        Words title,
        @Nullable Due due,
        @Nullable Position place,
        @Nullable Words detail,
        @Nullable Words advice) {

    private static final String WEEK_RING = "weekRing";

    /** Where it is done: in its form; the clears of a whole grid on the week ring, which leads from door to door. */
    public Focus from(Focus focus) {
        return kind == DutyKind.CLEARS ? focus.withArea(grid.code()).withList(WEEK_RING) : focus.select(opens);
    }

    /** Overdue first; then what the clock of the grid asks for now; then by time. */
    static final Comparator<Duty> MOST_PRESSING_FIRST = Comparator.comparing(Duty::state)
            .thenComparing(duty -> duty.kind() != DutyKind.ROUND)
            .thenComparing(Duty::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Duty::kind)
            .thenComparing(duty -> duty.opens().id());
}
