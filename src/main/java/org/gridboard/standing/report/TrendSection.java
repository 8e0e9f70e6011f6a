package org.gridboard.standing.report;

import static org.gridboard.platform.paper.PaperPage.child;
import static org.gridboard.platform.paper.PaperPage.text;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridboard.platform.paper.PaperSvg;
import org.gridboard.standing.Figure;
import org.gridboard.standing.Trend;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.w3c.dom.Element;

/** Every indicator over twelve weeks: the area itself as a dark line, those below it as pale ones. */
record TrendSection(ReportWords words, List<Trend> trends) {

    private static final int COLUMNS = 3;
    private static final int WIDTH = 540;
    private static final int HEIGHT = 120;
    private static final int MARGIN = 6;

    /** More lines than these are a grey patch. */
    private static final int LINES_MOST = 30;

    void add(Element report) {
        text(report, "h2", "", words.text("standingreport.trends"));
        text(report, "p", "soft", words.text("standingreport.trends.lines"));
        Element table = child(report, "table", "trends");
        for (int first = 0; first < trends.size(); first += COLUMNS) {
            Element row = child(table, "tr", "");
            for (int i = first; i < first + COLUMNS; i++) {
                Element cell = child(row, "td", "");
                if (i < trends.size()) {
                    chart(cell, trends.get(i));
                }
            }
        }
    }

    private void chart(Element cell, Trend trend) {
        text(cell, "div", "", words.name(trend.indicator()) + words.unit(trend.indicator()));
        List<Trend.Line> pale = trend.lines().size() > LINES_MOST ? List.of() : trend.lines();
        DoubleSummaryStatistics range = Stream.concat(pale.stream(), Stream.of(trend.whole()))
                .flatMap(line -> line.figures().stream())
                .filter(figure -> !figure.isNoData())
                .mapToDouble(figure -> Objects.requireNonNull(figure.value()))
                .summaryStatistics();
        Element svg = PaperSvg.add(cell, WIDTH, HEIGHT, words.name(trend.indicator()));
        PaperSvg.line(svg, "M0 " + (HEIGHT - 1) + "L" + WIDTH + " " + (HEIGHT - 1), "#dfe4ec", 2);
        pale.forEach(line -> PaperSvg.line(svg, path(line, range), "#b9c2cf", 2));
        PaperSvg.line(svg, path(trend.whole(), range), "#0b5cad", 6);
        text(cell, "div", "unit", range.getCount() == 0 ? words.text("standingreport.no-data") : said(trend, range));
    }

    private String said(Trend trend, DoubleSummaryStatistics range) {
        var unit = trend.indicator().unit();
        return words.text(
                "standingreport.trend",
                words.value(trend.whole().figures().getLast()),
                words.value(unit, range.getMin()),
                words.value(unit, range.getMax()));
    }

    private static String path(Trend.Line line, DoubleSummaryStatistics range) {
        var points = new ArrayList<@Nullable Coordinate>();
        IntStream.range(0, line.figures().size())
                .forEach(week -> points.add(point(week, line.figures().get(week), range)));
        return PathData.through(points);
    }

    private static @Nullable Coordinate point(int week, Figure figure, DoubleSummaryStatistics range) {
        Double value = figure.value();
        if (value == null) {
            return null;
        }
        double high = range.getMax() - range.getMin();
        double share = high == 0 ? 0.5 : (value - range.getMin()) / high;
        double step = (WIDTH - 2.0 * MARGIN) / (Trend.WEEKS - 1);
        return new Coordinate(MARGIN + week * step, HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN));
    }
}
