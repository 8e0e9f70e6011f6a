package org.gridboard.standing.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gridboard.code.Level;
import org.gridboard.standing.AreaFigures;
import org.gridboard.standing.Comparison;
import org.gridboard.standing.Figure;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Ramp;
import org.gridboard.standing.Steps;
import org.gridboard.standing.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The figures of areas as the map takes them, see {@code Figures} in {@code frontend/leaflet-map/model.ts}.
 *
 * @param level of the areas that are coloured
 * @param steps what each step stands for
 * @param few what the star of few cases means, empty where there are none
 * @param areas by code: step or null, figure, 1 for few cases
 */
record MapAnswer(String title, Level level, List<String> steps, String few, Map<String, List<@Nullable Object>> areas) {

    static MapAnswer of(Comparison comparison, Indicator measure, Steps steps, FigureTexts texts) {
        List<AreaFigures> children = comparison.children();
        Ramp ramp = Ramp.of(
                steps,
                measure.direction(),
                children.stream()
                        .map(child -> child.figure(measure).value())
                        .filter(Objects::nonNull)
                        .mapToDouble(value -> value));
        var areas = new TreeMap<String, List<@Nullable Object>>();
        children.forEach(child -> areas.put(child.area().code().value(), row(child.figure(measure), ramp, texts)));
        boolean few = children.stream().map(child -> child.figure(measure)).anyMatch(Figure::isMarked);
        return new MapAnswer(
                texts.name(measure),
                comparison.area().code().levelBelow(),
                legend(ramp, measure.unit()),
                few ? texts.text("compare.few.star") : "",
                areas);
    }

    private static List<@Nullable Object> row(Figure figure, Ramp ramp, FigureTexts texts) {
        Double value = figure.value();
        return Arrays.asList(value == null ? null : ramp.step(value), texts.rounded(figure), figure.isMarked() ? 1 : 0);
    }

    /** In as few decimals as keep the steps apart. */
    private static List<String> legend(Ramp ramp, Unit unit) {
        boolean apart = ramp.breaks().stream().map(Math::round).distinct().count()
                == ramp.breaks().stream().distinct().count();
        return ramp.texts(value -> FigureTexts.decimal(value, unit == Unit.PERCENT && apart ? 0 : 1));
    }
}
