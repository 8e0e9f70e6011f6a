package org.gridboard.standing.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gridboard.standing.Comparison;
import org.gridboard.standing.Figure;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Ramp;
import org.gridboard.standing.Steps;

/** Which of five shades an area has on paper: the one it has on the map, ink being work left to do (design card "look"). */
record Shades(Ramp ramp, List<Figure> known) {

    static final List<String> COLORS = List.of("#f3f7f2", "#fde7c4", "#fac27f", "#ee9147", "#c9581c");

    static Shades of(Comparison comparison, Indicator indicator) {
        List<Figure> known = comparison.children().stream()
                .map(child -> child.figure(indicator))
                .filter(figure -> !figure.isNoData())
                .toList();
        return new Shades(
                Ramp.of(Steps.QUANTILE, indicator.direction(), known.stream().mapToDouble(Shades::value)), known);
    }

    /** From 0 to 4; equal values have the same one. */
    int of(Figure figure) {
        return ramp.step(value(figure));
    }

    /** The figures of one shade, the best first. */
    List<Figure> in(int shade) {
        return known.stream()
                .filter(figure -> of(figure) == shade)
                .sorted(Comparator.comparing(Shades::value, ramp.direction()::compare))
                .toList();
    }

    private static double value(Figure figure) {
        return Objects.requireNonNull(figure.value());
    }
}
