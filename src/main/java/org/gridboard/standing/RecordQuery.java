package org.gridboard.standing;

import org.gridboard.code.AreaCode;

/**
 * Which records are asked for.
 *
 * @param text that the title or the grid's name holds; empty for all
 */
public record RecordQuery(AreaCode area, Period period, Indicator indicator, Part part, String text) {

    /** The same, of those that hold a text. */
    public RecordQuery with(String other) {
        return new RecordQuery(area, period, indicator, part, other);
    }
}
