package org.gridboard.standing.ui;

import static java.util.stream.Collectors.toCollection;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Desk;
import org.gridboard.standing.AreaFigures;
import org.gridboard.standing.Comparison;
import org.gridboard.standing.Part;
import org.gridboard.standing.Trend;

/**
 * The areas below an area: rank, value, what it divides, how far from the median, twelve weeks. A line chosen is shown in
 * the charts, its name leads into the area, its numbers to their records.
 */
class ComparisonTable extends Grid<AreaFigures> {

    /** So many lines stand in full; more are scrolled. */
    private static final int IN_FULL = 24;

    private final Compared compared;
    private final Comparison comparison;
    private final FigureLine line;

    ComparisonTable(Compared compared, Trend trend, Desk desk) {
        this.compared = compared;
        this.comparison = compared.comparison();
        this.line = new FigureLine(compared, Spark.of(trend), FigureTexts.of(this));
        addThemeVariants(GridVariant.NO_BORDER);
        addClassName("gb-compare-table");
        getElement().setAttribute("aria-label", getTranslation("compare.list.comparison"));
        columns(desk);
        List<AreaFigures> lines = comparison.byRank(compared.measure());
        setItems(lines);
        setAllRowsVisible(lines.size() <= IN_FULL);
        setEmptyStateText(getTranslation("compare.empty"));
        choice(desk);
        if (!comparison.area().code().isGrid()) {
            whole(desk);
        }
    }

    private void columns(Desk desk) {
        addColumn(line::rank)
                .setKey("rank")
                .setHeader(header("rank"))
                .setComparator(this::byRank)
                .setWidth(width("rank"))
                .setFlexGrow(0);
        addColumn(name(desk))
                .setKey("name")
                .setHeader(header("name." + comparison.area().code().level()))
                .setComparator(Comparator.comparing(area -> area.area().code()))
                .setWidth(width("name"))
                .setFlexGrow(1);
        addColumn(value())
                .setKey("value")
                .setHeader(header("value"))
                .setComparator(by(area -> line.order(compared.figure(area).value())))
                .setWidth(width("value"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0);
        addColumn(parts(desk))
                .setKey("parts")
                .setHeader(header("parts"))
                .setComparator(by(area -> compared.figure(area).denominator()))
                .setWidth(width("parts"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0);
        addColumn(difference())
                .setKey("difference")
                .setHeader(header("difference"))
                .setComparator(by(area -> line.difference(area).orElse(Double.NEGATIVE_INFINITY)))
                .setWidth(width("difference"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0);
        addColumn(Spark.renderer(
                        line::spark, area -> compared.isChosen(area.area().code()), area -> turn(desk, area)))
                .setKey("weeks")
                .setHeader(header("weeks"))
                .setWidth(width("weeks"))
                .setFlexGrow(0);
    }

    /** In compare.css, since a phone has less room. */
    private static String width(String column) {
        return "var(--gb-compare-" + column + ")";
    }

    private String header(String key) {
        return getTranslation("compare.column." + key);
    }

    private Renderer<AreaFigures> name(Desk desk) {
        return LitRenderer.<AreaFigures>of("""
                        <a class="gb-compare-name" data-area="${item.code}" data-rank="${item.rank}" href="${item.url}" router-link>${item.name}</a>\
                        <span class="gb-tag gb-tag-alarm" ?hidden="${!item.flag}">${item.flag}</span>\
                        <span class="gb-tag" ?hidden="${!item.tag}">${item.tag}</span>\
                        <span class="gb-soft" ?hidden="${!item.until}">${item.until}</span>""")
                .withProperty("tag", line::tag)
                .withProperty("name", area -> area.area().name())
                .withProperty("code", area -> area.area().code().value())
                .withProperty("rank", line::rank)
                .withProperty(
                        "flag",
                        area -> area.area().code().equals(compared.flagged()) ? getTranslation("award.flag") : "")
                .withProperty(
                        "url",
                        area -> RecordsAsked.close(
                                        desk.focus().withArea(area.area().code()))
                                .url())
                .withProperty(
                        "until",
                        area -> area.until() == null
                                ? ""
                                : getTranslation("compare.until", area.until().toString()));
    }

    private Renderer<AreaFigures> value() {
        return LitRenderer.<AreaFigures>of("<b>${item.value}</b>").withProperty("value", line::value);
    }

    private Renderer<AreaFigures> parts(Desk desk) {
        return LitRenderer.<AreaFigures>of("""
                        <button class="gb-number" data-area="${item.code}" data-part="numerator" aria-label="${item.above}" @click="${numerator}">${item.numerator}</button>\
                        <span ?hidden="${item.one}"> / <button class="gb-number" data-area="${item.code}" data-part="denominator" aria-label="${item.below}" @click="${denominator}">\
                        ${item.denominator}</button></span>""")
                .withProperty("code", area -> area.area().code().value())
                .withProperty("numerator", line::numerator)
                .withProperty("denominator", line::denominator)
                .withProperty("above", area -> line.described(area, Part.NUMERATOR))
                .withProperty("below", area -> line.described(area, Part.DENOMINATOR))
                .withProperty("one", area -> line.isOfOneNumber())
                .withFunction("numerator", area -> open(desk, area.area().code(), Part.NUMERATOR))
                .withFunction("denominator", area -> open(desk, area.area().code(), Part.DENOMINATOR));
    }

    private Renderer<AreaFigures> difference() {
        return LitRenderer.<AreaFigures>of("<span class=\"${item.tone}\">${item.words}</span>")
                .withProperty("words", line::signedDifference)
                .withProperty("tone", line::tone);
    }

    /** Adds an area to those that the charts show, or takes it away. */
    private void turn(Desk desk, AreaFigures area) {
        var chosen = compared.chosen().stream()
                .map(each -> each.area().code().value())
                .collect(toCollection(LinkedHashSet::new));
        if (!chosen.remove(area.area().code().value())) {
            if (chosen.size() == Asked.MOST_CHOSEN) {
                chosen.removeLast(); // the first one stays: map and heat map show it
            }
            chosen.add(area.area().code().value());
        }
        desk.show(desk.focus().with(Asked.CHOSEN, chosen.isEmpty() ? null : String.join(",", chosen)));
    }

    private static void open(Desk desk, AreaCode area, Part part) {
        desk.show(RecordsAsked.open(desk.focus(), area, part));
    }

    private void choice(Desk desk) {
        compared.chosen().stream().findFirst().ifPresent(asSingleSelect()::setValue);
        asSingleSelect().addValueChangeListener(event -> {
            if (event.isFromClient()) {
                AreaFigures chosen = event.getValue();
                desk.show(desk.focus()
                        .with(
                                Asked.CHOSEN,
                                chosen == null ? null : chosen.area().code().value()));
            }
        });
    }

    private void whole(Desk desk) {
        AreaFigures whole = comparison.whole();
        var row = appendFooterRow();
        row.getCell(getColumnByKey("name")).setText(getTranslation("compare.whole"));
        row.getCell(getColumnByKey("value")).setText(line.value(whole));
        row.getCell(getColumnByKey("parts"))
                .setComponent(new PartLinks(
                        whole, line, part -> open(desk, comparison.area().code(), part)));
        row.getCell(getColumnByKey("weeks")).setComponent(line.sparkOf(whole));
    }

    private int byRank(AreaFigures one, AreaFigures other) {
        return Integer.compare(line.rankOrder(one), line.rankOrder(other));
    }

    private static Comparator<AreaFigures> by(ToDoubleFunction<AreaFigures> value) {
        return Comparator.comparingDouble(value);
    }
}
