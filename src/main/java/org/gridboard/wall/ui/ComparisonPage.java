package org.gridboard.wall.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gridboard.code.AreaCode;
import org.gridboard.standing.AreaFigures;
import org.gridboard.standing.Comparison;
import org.gridboard.standing.Comparisons;
import org.gridboard.standing.Figure;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Period;
import org.jspecify.annotations.Nullable;

/** The areas below side by side, by the indicators of the month. Read anew every few minutes. */
class ComparisonPage extends WallPage {

    private static final List<Indicator> SHOWN = List.of(
            Indicator.COVERAGE,
            Indicator.ROUNDS_KEPT,
            Indicator.KEY_VISITS_KEPT,
            Indicator.ON_TIME_CLOSURE,
            Indicator.PROMISES_KEPT);
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final transient Comparisons comparisons;
    private final transient Clock clock;
    private transient @Nullable Comparison known;
    private transient Instant read = Instant.MIN;

    ComparisonPage(Comparisons comparisons, Clock clock) {
        super("comparison");
        this.comparisons = comparisons;
        this.clock = clock;
    }

    @Override
    void fill(Div page, AreaCode area) {
        Comparison comparison = comparison(area);
        title(getTranslation("wall.comparison.of", comparison.period().token()));
        if (comparison.children().isEmpty()) {
            return;
        }
        page.add(head());
        shown(comparison).forEach(child -> page.add(row(comparison, child)));
    }

    /** All of them, or the best and the last where there are many. */
    private static List<AreaFigures> shown(Comparison comparison) {
        List<AreaFigures> all = comparison.byRank(SHOWN.getFirst());
        if (all.size() <= ROWS) {
            return all;
        }
        var ends = new ArrayList<>(all.subList(0, ROWS / 2));
        ends.addAll(all.subList(all.size() - ROWS / 2, all.size()));
        return ends;
    }

    private Comparison comparison(AreaCode area) {
        Comparison before = known;
        Instant now = clock.instant();
        if (before != null && now.isBefore(read.plus(FRESH))) {
            return before;
        }
        Comparison next = comparisons.of(area, Period.month(YearMonth.from(LocalDate.now(clock))), SHOWN);
        known = next;
        read = now;
        return next;
    }

    private Div head() {
        var row = new Div(new Span());
        SHOWN.forEach(indicator -> row.add(new Span(getTranslation(indicator.key()))));
        row.addClassNames("gb-wall-row", "gb-wall-row-figures", "gb-soft");
        return row;
    }

    private Div row(Comparison comparison, AreaFigures child) {
        var name = new Span(child.area().name());
        name.addClassName("gb-wall-name");
        var row = new Div(name);
        SHOWN.forEach(indicator -> row.add(cell(comparison, child, indicator)));
        row.addClassNames("gb-wall-row", "gb-wall-row-figures");
        return row;
    }

    /** The value, and its rank beside it; one of few cases is marked and has none. */
    private Span cell(Comparison comparison, AreaFigures child, Indicator indicator) {
        Figure figure = child.figure(indicator);
        OptionalInt rank = comparison.rank(indicator, child.area().code());
        var value = new Span(value(figure));
        var beside =
                new Span(rank.isPresent() ? "" + rank.getAsInt() : figure.isNoData() ? "" : getTranslation("wall.few"));
        beside.addClassName("gb-wall-rank");
        var cell = new Span(value, beside);
        cell.addClassName(tint(rank, comparison.rankedCount(indicator)));
        return cell;
    }

    private String value(Figure figure) {
        Double value = figure.value();
        return value == null
                ? getTranslation("wall.noData")
                : getTranslation(
                        figure.indicator().unit().key(),
                        NumberFormat.getIntegerInstance(getLocale()).format(Math.round(value)));
    }

    private static String tint(OptionalInt rank, int ranked) {
        if (rank.isEmpty() || ranked < 3) {
            return "gb-wall-plain";
        }
        int third = (rank.getAsInt() - 1) * 3 / ranked;
        return third == 0 ? "gb-wall-good" : third == 2 ? "gb-wall-left" : "gb-wall-plain";
    }
}
