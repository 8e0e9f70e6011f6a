package org.gridboard.standing.ui;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gridboard.dashboard.Desk;
import org.gridboard.standing.Figure;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Part;
import org.gridboard.standing.Period;
import org.gridboard.standing.Trend;
import org.gridboard.standing.Trend.Line;
import org.gridboard.standing.Unit;
import org.jspecify.annotations.Nullable;

/** Twelve weeks of the whole and of the chosen areas, however many areas there are. */
class TrendChart extends GridboardChart {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    private final Trend trend;
    private final List<Line> lines;
    private final Period period;
    private final Part part;
    private final Desk desk;

    TrendChart(Compared compared, Trend trend, Desk desk) {
        this.trend = trend;
        period = compared.asked().period();
        // what open issues are divided by are households
        part = compared.measure() == Indicator.OPEN_ISSUES ? Part.NUMERATOR : Part.DENOMINATOR;
        this.desk = desk;
        lines = new ArrayList<>(List.of(trend.whole()));
        compared.chosen().forEach(area -> trend.line(area.area().code()).ifPresent(lines::add));
        getElement().setAttribute("data-chart", "trend");
        FigureTexts texts = FigureTexts.of(this);
        Line last = lines.getLast();
        show(new Content(
                "trend",
                getTranslation("compare.trend", texts.name(compared.measure())),
                getTranslation(
                        "compare.trend.description",
                        last.area().name(),
                        texts.value(last.figures().getFirst()),
                        texts.value(last.figures().get(Math.max(0, Spark.lastWeek(last.figures()))))),
                trend.weeks().stream().map(week -> DAY.format(week.first())).toList(),
                unit(compared.measure().unit()),
                lines.stream().map(line -> shown(line, texts)).toList()));
    }

    @Override
    void open(int row, int column) {
        if (row >= 0
                && row < lines.size()
                && column >= 0
                && column < trend.weeks().size()) {
            desk.show(RecordsAsked.open(desk.focus(), lines.get(row).area().code(), part)
                    .with(Asked.PERIOD, counted(trend.weeks().get(column)).token()));
        }
    }

    /** The days of the week that the point counts: none after the period's end. */
    private Period counted(Period week) {
        return week.last().isAfter(period.last()) ? new Period(week.first(), period.last()) : week;
    }

    private Shown shown(Line line, FigureTexts texts) {
        boolean whole = line.equals(trend.whole());
        return new Shown(
                whole && !line.area().code().isGrid()
                        ? getTranslation("compare.whole")
                        : line.area().name(),
                whole,
                line.figures().stream().map(figure -> point(figure, texts)).toList());
    }

    private static List<@Nullable Object> point(Figure figure, FigureTexts texts) {
        var point = new ArrayList<@Nullable Object>();
        point.add(figure.value() == null ? null : Math.round(figure.value() * 10) / 10.0);
        point.add(texts.value(figure));
        return point;
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case PERCENT -> "%";
            case PER_THOUSAND -> "‰";
            case HOURS -> "";
        };
    }

    /** As {@code Trend} of content.ts. */
    private record Content(
            String kind, String title, String description, List<String> columns, String unit, List<Shown> lines) {}

    private record Shown(String name, boolean whole, List<List<@Nullable Object>> points) {}
}
