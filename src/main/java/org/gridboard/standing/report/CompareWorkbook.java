package org.gridboard.standing.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalDouble;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gridboard.standing.AreaFigures;
import org.gridboard.standing.Comparison;
import org.gridboard.standing.Figure;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Trend;
import org.gridboard.standing.Unit;

/** Writes a comparison by one indicator, and its trend on a second sheet: numbers as numbers, names as text. */
record CompareWorkbook(ReportWords words, ExportHead head) {

    private static final List<String> COLUMNS =
            List.of("rank", "area", "code", "value", "numerator", "denominator", "difference", "note");
    private static final int[] WIDTHS = {12, 24, 18, 14, 14, 14, 18, 24};
    private static final String DAY = "yyyy-mm-dd";
    private static final String TIME = "yyyy-mm-dd hh:mm:ss";

    /** The differences are signed, and of per cent in points. */
    private static final String DIFFERENCE = "+0.0;-0.0;0.0";

    void write(OutputStream out, Comparison comparison, Trend trend) throws IOException {
        Indicator indicator = trend.indicator();
        try (var workbook = new Workbook(out, "Gridboard", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(words.text("standingreport.sheet.compare"));
            int row = head(sheet, comparison, indicator);
            headings(sheet, row);
            for (AreaFigures child : comparison.byRank(indicator)) {
                line(sheet, ++row, comparison, child, indicator);
            }
            line(sheet, ++row, comparison, comparison.whole(), indicator);
            sheet.style(row, 1).bold().set();
            trend(workbook.newWorksheet(words.text("standingreport.sheet.trend")), trend);
        }
    }

    private int head(Worksheet sheet, Comparison comparison, Indicator indicator) {
        sheet.value(0, 0, words.text("standingreport.heading", head.area(), words.name(indicator)));
        sheet.style(0, 0).bold().fontSize(14).set();
        fact(sheet, 1, "ratio", words.text(indicator.ratioKey()));
        fact(sheet, 2, "definition", words.text(indicator.definitionKey()));
        fact(sheet, 3, "period", comparison.period().token());
        sheet.value(3, 2, comparison.period().first());
        sheet.style(3, 2).format(DAY).horizontalAlignment("left").set();
        sheet.value(3, 3, comparison.period().last());
        sheet.style(3, 3).format(DAY).horizontalAlignment("left").set();
        fact(
                sheet,
                4,
                "filter",
                words.text(
                        "standingreport.filter.areas",
                        head.area(),
                        comparison.children().size()));
        sheet.value(5, 0, words.text("platform.as-of"));
        sheet.value(5, 1, head.asOf());
        sheet.style(5, 1).format(TIME).horizontalAlignment("left").set();
        fact(sheet, 6, "by", head.by());
        return 8;
    }

    private void fact(Worksheet sheet, int row, String key, String value) {
        sheet.value(row, 0, words.text("standingreport.fact." + key));
        sheet.value(row, 1, value);
    }

    private void headings(Worksheet sheet, int row) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.value(row, column, words.text("standingreport.column." + COLUMNS.get(column)));
            sheet.style(row, column).bold().set();
        }
        sheet.freezePane(0, row + 1);
    }

    private void line(Worksheet sheet, int row, Comparison comparison, AreaFigures figures, Indicator indicator) {
        var code = figures.area().code();
        Figure figure = figures.figure(indicator);
        comparison.rank(indicator, code).ifPresent(rank -> sheet.value(row, 0, rank));
        sheet.value(row, 1, name(figures));
        sheet.value(row, 2, code.value());
        value(sheet, row, 3, figure);
        sheet.value(row, 4, figure.numerator());
        sheet.value(row, 5, figure.denominator());
        difference(sheet, row, comparison.difference(indicator, code));
        sheet.value(row, 7, words.note(figure));
    }

    private String name(AreaFigures figures) {
        return figures.until() == null
                ? figures.area().name()
                : words.text(
                        "standingreport.until",
                        figures.area().name(),
                        figures.until().toString());
    }

    private static void difference(Worksheet sheet, int row, OptionalDouble difference) {
        if (difference.isPresent()) {
            sheet.value(row, 6, difference.getAsDouble());
            sheet.style(row, 6).format(DIFFERENCE).set();
        }
    }

    /** Left empty where there is no data. */
    private static void value(Worksheet sheet, int row, int column, Figure figure) {
        Double value = figure.value();
        if (value != null) {
            boolean percent = figure.indicator().unit() == Unit.PERCENT;
            sheet.value(row, column, percent ? value / Unit.PERCENT.factor() : value);
            sheet.style(row, column).format(percent ? "0.0%" : "0.0").set();
        }
    }

    private void trend(Worksheet sheet, Trend trend) {
        sheet.width(0, 24);
        sheet.value(0, 0, words.text("standingreport.column.area"));
        sheet.style(0, 0).bold().set();
        for (int week = 0; week < trend.weeks().size(); week++) {
            sheet.value(0, week + 1, trend.weeks().get(week).token());
            sheet.style(0, week + 1).bold().set();
        }
        int row = 0;
        line(sheet, ++row, trend.whole());
        for (Trend.Line line : trend.lines()) {
            line(sheet, ++row, line);
        }
    }

    private static void line(Worksheet sheet, int row, Trend.Line line) {
        sheet.value(row, 0, line.area().name());
        for (int week = 0; week < line.figures().size(); week++) {
            value(sheet, row, week + 1, line.figures().get(week));
        }
    }
}
