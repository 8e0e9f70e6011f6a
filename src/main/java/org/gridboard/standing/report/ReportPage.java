package org.gridboard.standing.report;

import static org.gridboard.platform.paper.PaperPage.child;
import static org.gridboard.platform.paper.PaperPage.text;

import java.time.format.DateTimeFormatter;
import org.gridboard.platform.paper.PaperPage;
import org.gridboard.standing.Indicator;
import org.w3c.dom.Element;

/** A monthly report as the page that PDF and browser show alike. @param by the name of the account that asks for it */
record ReportPage(ReportWords words, String by) {

    private static final String STYLE = PaperPage.style(ReportPage.class, "monthly-report.css");

    PaperPage of(ReportData data) {
        String area = data.comparison().area().name();
        String title = words.text("standingreport.title", area, month(data));
        String asOf = words.text("standingreport.asOf", words.time(data.asOf()));
        var page = new PaperPage(words.locale(), STYLE, title, title + " · " + asOf);
        Element report = child(page.body(), "div", "report");
        text(report, "h1", "", title);
        head(report, data);
        new MapSection(words, data).add(report);
        new FigureTable(words, data.comparison()).add(report);
        new TrendSection(words, data.trends()).add(report);
        new HeatSection(words, data.heat()).add(report);
        definitions(report);
        return page;
    }

    private String month(ReportData data) {
        return data.month()
                .format(DateTimeFormatter.ofPattern(words.text("standingreport.month.pattern"), words.locale()));
    }

    private void head(Element report, ReportData data) {
        Element line = child(report, "p", "about");
        text(line, "span", "", words.period(data.comparison().period()));
        text(line, "span", "", words.text("standingreport.asOf", words.time(data.asOf())));
        text(line, "span", "", words.text("standingreport.drawnBy", by));
    }

    private void definitions(Element report) {
        text(report, "h2", "", words.text("standingreport.definitions"));
        Element table = child(report, "table", "definitions");
        for (Indicator indicator : Indicator.values()) {
            Element row = child(table, "tr", "");
            text(row, "th", "", words.name(indicator));
            Element cell = child(row, "td", "");
            text(cell, "p", "", words.text(indicator.ratioKey()));
            text(cell, "p", "soft", words.text(indicator.definitionKey()));
        }
    }
}
