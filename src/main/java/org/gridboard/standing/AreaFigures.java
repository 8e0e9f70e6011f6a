package org.gridboard.standing;

import java.time.LocalDate;
import java.util.Map;
import org.gridboard.area.Area;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of an area in a period.
 *
 * @param until the last day on which the area was there, where it ended within the period or before; null for one that still is
 * @param figures one of each indicator
 */
public record AreaFigures(Area area, @Nullable LocalDate until, Map<Indicator, Figure> figures) {

    public AreaFigures {
        figures = Map.copyOf(figures);
    }

    /** The figure of the indicator. */
    public Figure figure(Indicator indicator) {
        Figure figure = figures.get(indicator);
        if (figure == null) {
            throw new IllegalStateException("no figure of " + indicator + " for " + area.code());
        }
        return figure;
    }
}
