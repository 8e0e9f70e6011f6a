package org.gridboard.standing.ui;

import java.util.List;
import java.util.Objects;
import org.gridboard.code.AreaCode;
import org.gridboard.standing.AreaFigures;
import org.gridboard.standing.Comparison;
import org.gridboard.standing.Figure;
import org.gridboard.standing.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, and what the areas below show of it.
 *
 * @param flagged the area below that has the red flag of the period, or null
 */
record Compared(
        Asked asked, Comparison comparison, @Nullable AreaCode flagged) {

    Indicator measure() {
        return asked.measure();
    }

    Figure figure(AreaFigures area) {
        return area.figure(measure());
    }

    /** The areas that the charts show: those chosen, or else the one that has fallen behind most. */
    List<AreaFigures> chosen() {
        List<AreaFigures> asked = asked().chosen().stream()
                .flatMap(code -> comparison.child(code).stream())
                .toList();
        return asked.isEmpty() ? behindMost() : asked;
    }

    private List<AreaFigures> behindMost() {
        if (comparison.children().size() < 2) {
            return List.of();
        }
        return comparison.children().stream()
                .filter(child -> figure(child).isRanked())
                .max((one, other) -> measure().direction().compare(value(one), value(other)))
                .stream()
                .toList();
    }

    boolean isChosen(AreaCode code) {
        return chosen().stream().anyMatch(child -> child.area().code().equals(code));
    }

    private double value(AreaFigures area) {
        return Objects.requireNonNull(figure(area).value());
    }
}
