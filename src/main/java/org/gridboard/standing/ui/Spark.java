package org.gridboard.standing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridboard.code.AreaCode;
import org.gridboard.standing.AreaFigures;
import org.gridboard.standing.Figure;
import org.gridboard.standing.Trend;
import org.gridboard.standing.Trend.Line;

/** The small lines of twelve weeks, all on one scale, so that they can be compared. */
final class Spark {

    private static final int WIDTH = 110;
    private static final int HEIGHT = 26;
    private static final int MARGIN = 4;

    private static final String SVG = """
            <svg class="gb-spark" viewBox="0 0 110 26" role="img" aria-label="%s"><path d="%s"></path>\
            <circle cx="%s" cy="%s" r="%s"></circle></svg>""";

    private final Trend trend;
    private final double least;
    private final double range;

    private Spark(Trend trend, double least, double most) {
        this.trend = trend;
        this.least = least;
        this.range = most > least ? most - least : 1;
    }

    static Spark of(Trend trend) {
        var values = Stream.concat(trend.lines().stream(), Stream.of(trend.whole()))
                .flatMap(line -> line.figures().stream())
                .map(Figure::value)
                .filter(Objects::nonNull)
                .mapToDouble(value -> value)
                .summaryStatistics();
        return new Spark(trend, values.getMin(), values.getMax());
    }

    /** A line as it is drawn; the point is its last value, without radius where there is none. */
    record Drawn(String words, String title, String path, String x, String y, String radius) {

        Component component() {
            return new Html("<div>" + SVG.formatted(words, path, x, y, radius) + "</div>");
        }
    }

    /**
     * A button for each line, which adds it to the charts or takes it away.
     *
     * @param isShown whether the charts show it
     */
    static Renderer<AreaFigures> renderer(
            Function<AreaFigures, Drawn> drawn,
            Predicate<AreaFigures> isShown,
            SerializableConsumer<AreaFigures> turn) {
        String svg = SVG.formatted("${item.words}", "${item.path}", "${item.x}", "${item.y}", "${item.radius}");
        return LitRenderer.<AreaFigures>of("""
                        <button class="gb-spark-button" aria-pressed="${item.shown}" title="${item.title}" @click="${turn}">%s</button>""".formatted(svg))
                .withProperty("words", area -> drawn.apply(area).words())
                .withProperty("path", area -> drawn.apply(area).path())
                .withProperty("x", area -> drawn.apply(area).x())
                .withProperty("y", area -> drawn.apply(area).y())
                .withProperty("radius", area -> drawn.apply(area).radius())
                .withProperty("title", area -> drawn.apply(area).title())
                .withProperty("shown", area -> Boolean.toString(isShown.test(area)))
                .withFunction("turn", turn);
    }

    Drawn of(AreaCode area, FigureTexts texts) {
        return trend.line(area).map(line -> drawn(line, texts)).orElse(new Drawn("", "", "", "0", "0", "0"));
    }

    Drawn whole(FigureTexts texts) {
        return drawn(trend.whole(), texts);
    }

    private Drawn drawn(Line line, FigureTexts texts) {
        List<Figure> figures = line.figures();
        var path = new StringBuilder();
        for (int week = 0; week < figures.size(); week++) {
            Double value = figures.get(week).value();
            boolean gap = week == 0 || figures.get(week - 1).value() == null;
            if (value != null) {
                path.append(gap ? 'M' : 'L').append(x(week)).append(' ').append(y(value));
            }
        }
        int last = lastWeek(figures);
        String words = texts.text(
                "compare.trend.from",
                texts.value(figures.getFirst()),
                texts.value(last < 0 ? figures.getLast() : figures.get(last)));
        Double end = last < 0 ? null : figures.get(last).value();
        return new Drawn(
                words,
                texts.text("compare.trend.turn"),
                path.toString(),
                x(Math.max(last, 0)),
                end == null ? "0" : y(end),
                end == null ? "0" : "3");
    }

    /** The last week with data, or -1: of a week that has just begun there may be none yet. */
    static int lastWeek(List<Figure> figures) {
        return IntStream.range(0, figures.size())
                .filter(week -> !figures.get(week).isNoData())
                .max()
                .orElse(-1);
    }

    private String x(int week) {
        double step = (WIDTH - 2.0 * MARGIN) / (Trend.WEEKS - 1);
        return FigureTexts.decimal(MARGIN + step * week, 1);
    }

    private String y(double value) {
        return FigureTexts.decimal(HEIGHT - MARGIN - (value - least) / range * (HEIGHT - 2 * MARGIN), 1);
    }
}
