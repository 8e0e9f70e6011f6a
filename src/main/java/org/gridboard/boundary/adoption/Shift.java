package org.gridboard.boundary.adoption;

import org.gridboard.area.Area;

/**
 * How many things of a kind go over from a grid to a piece.
 *
 * @param chiefsBefore names of who looks after the grid now, joined
 * @param chiefsAfter names of who would look after the piece, joined
 */
public record Shift(EffectKind kind, Area from, Taker to, int count, String chiefsBefore, String chiefsAfter) {

    /** Whether somebody else looks after them afterwards. */
    public boolean changesChief() {
        return !chiefsBefore.equals(chiefsAfter);
    }
}
