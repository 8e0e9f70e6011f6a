package org.gridboard.opendata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.Texts;
import org.gridboard.standing.AreaFigures;
import org.gridboard.standing.Comparison;
import org.gridboard.standing.Figure;
import org.gridboard.standing.Indicator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures put into rows: the area itself first, then the areas below it. */
@Component
class FigureRows {

    private static final List<String> HEAD = List.of(
            "area",
            "name",
            "period",
            "first",
            "last",
            "indicator",
            "indicator_name",
            "unit",
            "numerator",
            "denominator",
            "value",
            "few",
            "computed_at",
            "definition");

    private final Texts texts;

    FigureRows(Texts texts) {
        this.texts = texts;
    }

    /**
     * A figure.
     *
     * @param value in the unit; null for no data
     * @param few of so few cases that it is not ranked
     */
    record Row(
            String area,
            String name,
            String indicator,
            String unit,
            long numerator,
            long denominator,
            @Nullable Double value,
            boolean few) {

        private static Row of(Area area, Figure figure) {
            Indicator indicator = figure.indicator();
            return new Row(
                    area.code().value(),
                    area.name(),
                    indicator.name(),
                    indicator.unit().name(),
                    figure.numerator(),
                    figure.denominator(),
                    figure.value(),
                    figure.few());
        }
    }

    record Answer(
            Area area, PeriodSaid period, Instant computedAt, Map<String, String> definitions, List<Row> figures) {}

    Answer json(Comparison comparison, List<Indicator> indicators, Locale locale) {
        var definitions = new LinkedHashMap<String, String>();
        indicators.forEach(
                indicator -> definitions.put(indicator.name(), texts.get(locale, indicator.definitionKey())));
        return new Answer(
                comparison.area(),
                PeriodSaid.of(comparison.period()),
                comparison.asOf(),
                definitions,
                rows(comparison, indicators));
    }

    String csv(Comparison comparison, List<Indicator> indicators, Locale locale) {
        var period = comparison.period();
        var lines = new ArrayList<List<@Nullable Object>>();
        for (Row row : rows(comparison, indicators)) {
            Indicator indicator = Indicator.valueOf(row.indicator());
            var line = new ArrayList<@Nullable Object>();
            line.addAll(List.of(row.area(), row.name(), period.token(), period.first(), period.last()));
            line.addAll(List.of(row.indicator(), texts.get(locale, indicator.key()), row.unit()));
            line.addAll(List.of(row.numerator(), row.denominator()));
            line.add(row.value());
            line.addAll(List.of(row.few(), comparison.asOf(), texts.get(locale, indicator.definitionKey())));
            lines.add(line);
        }
        return CsvText.of(HEAD, lines);
    }

    /** The figures of the areas below as properties: value, numerator, denominator and few of each indicator. */
    static Map<AreaCode, Map<String, @Nullable Object>> properties(Comparison comparison, List<Indicator> indicators) {
        var byArea = new LinkedHashMap<AreaCode, Map<String, @Nullable Object>>();
        for (AreaFigures child : comparison.children()) {
            var properties = new LinkedHashMap<String, @Nullable Object>();
            properties.put("period", comparison.period().token());
            for (Indicator indicator : indicators) {
                Figure figure = child.figure(indicator);
                properties.put(indicator.name(), figure.value());
                properties.put(indicator + "_numerator", figure.numerator());
                properties.put(indicator + "_denominator", figure.denominator());
                properties.put(indicator + "_few", figure.few());
            }
            properties.put("computedAt", comparison.asOf());
            byArea.put(child.area().code(), properties);
        }
        return byArea;
    }

    private static List<Row> rows(Comparison comparison, List<Indicator> indicators) {
        var areas = new ArrayList<AreaFigures>();
        areas.add(comparison.whole());
        comparison.children().stream()
                .filter(child -> !child.area().code().equals(comparison.area().code()))
                .forEach(areas::add);
        return areas.stream()
                .flatMap(area -> indicators.stream().map(indicator -> Row.of(area.area(), area.figure(indicator))))
                .toList();
    }
}
