package org.gridboard.standing.report;

import static org.gridboard.platform.paper.PaperPage.child;
import static org.gridboard.platform.paper.PaperPage.text;

import org.gridboard.standing.AreaFigures;
import org.gridboard.standing.Comparison;
import org.gridboard.standing.Figure;
import org.gridboard.standing.Indicator;
import org.w3c.dom.Element;

/** All indicators of all areas, each with what it was made of; the area itself and the medians below. */
record FigureTable(ReportWords words, Comparison comparison) {

    void add(Element report) {
        text(report, "h2", "", words.text("standingreport.figures"));
        Element table = child(report, "table", "figures");
        headings(child(child(table, "thead", ""), "tr", ""));
        Element body = child(table, "tbody", "");
        comparison.children().forEach(child -> line(child(body, "tr", ""), child));
        medians(child(body, "tr", "median"));
        line(child(body, "tr", "whole"), comparison.whole());
        text(report, "p", "soft", words.text("standingreport.marks"));
    }

    private void headings(Element row) {
        text(row, "th", "", words.text("standingreport.column.area"));
        for (Indicator indicator : Indicator.values()) {
            Element cell = child(row, "th", "");
            text(cell, "div", "", words.name(indicator));
            text(cell, "div", "unit", words.unit(indicator));
        }
    }

    private void line(Element row, AreaFigures figures) {
        Element name = child(row, "th", "");
        text(name, "div", "", figures.area().name());
        if (figures.until() != null) {
            text(
                    name,
                    "div",
                    "unit",
                    words.text("standingreport.ended", figures.until().toString()));
        }
        for (Indicator indicator : Indicator.values()) {
            cell(child(row, "td", ""), figures.figure(indicator));
        }
    }

    private void cell(Element cell, Figure figure) {
        text(cell, "div", figure.few() ? "few" : "", words.value(figure) + (figure.isMarked() ? "*" : ""));
        Element cases = child(cell, "div", "cases");
        if (!figure.isNoData()) {
            cases(cases, words.cases(figure));
        }
    }

    /** Long ones go on after the stroke. */
    private static void cases(Element cases, String text) {
        int stroke = text.indexOf('/') + 1;
        text(cases, "span", "", text.substring(0, stroke));
        child(cases, "wbr", "");
        text(cases, "span", "", text.substring(stroke));
    }

    private void medians(Element row) {
        text(row, "th", "", words.text("standingreport.median"));
        for (Indicator indicator : Indicator.values()) {
            var median = comparison.median(indicator);
            text(
                    row,
                    "td",
                    "",
                    median.isPresent()
                            ? words.value(indicator.unit(), median.getAsDouble())
                            : words.text("standingreport.none"));
        }
    }
}
