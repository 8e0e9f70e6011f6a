package org.gridboard.standing;

import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * Which records are asked for.
 *
 * @param cell of the heat map, whose records alone are asked for: some of what {@link Indicator#ON_SPOT} divides by, which
 *     is what was reported; null for all
 * @param text that the title or the grid's name holds; empty for all
 */
public record RecordQuery(
        AreaCode area,
        Period period,
        Indicator indicator,
        Part part,
        @Nullable HeatCell cell,
        String text) {

    /** The records of a figure. */
    public RecordQuery(AreaCode area, Period period, Indicator indicator, Part part, String text) {
        this(area, period, indicator, part, null, text);
    }

    /** The issues of a cell of the area's heat map. */
    public RecordQuery(AreaCode area, Period period, HeatCell cell, String text) {
        this(area, period, Indicator.ON_SPOT, Part.DENOMINATOR, cell, text);
    }

    /** The same, of those that hold a text. */
    public RecordQuery with(String other) {
        return new RecordQuery(area, period, indicator, part, cell, other);
    }
}
