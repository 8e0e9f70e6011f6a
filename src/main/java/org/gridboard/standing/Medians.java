package org.gridboard.standing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The middle of what is ranked. */
final class Medians {

    private Medians() {}

    /** Of each indicator that at least one of the areas is ranked by. */
    static Map<Indicator, Double> of(List<AreaFigures> areas) {
        var medians = new EnumMap<Indicator, Double>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            List<Double> values = areas.stream()
                    .map(area -> area.figure(indicator))
                    .filter(Figure::isRanked)
                    .map(figure -> Objects.requireNonNull(figure.value()))
                    .sorted()
                    .toList();
            if (!values.isEmpty()) {
                medians.put(indicator, middle(values));
            }
        }
        return medians;
    }

    private static double middle(List<Double> sorted) {
        int size = sorted.size();
        return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }
}
