package org.gridboard.standing.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Optional;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.dashboard.Tag;
import org.gridboard.dashboard.Times;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.award.Place;
import org.gridboard.standing.award.Standing;
import org.gridboard.standing.award.Weights;

/** A standing with all the numbers it is reckoned from, which can be done again by hand and printed. */
class StandingTable extends Div {

    /** More rows than anybody reads are not drawn, and that is said. */
    private static final int MOST = 200;

    private final Shown shown;
    private final Standing standing;
    private final Times times;

    /** @param holder who has the red flag of the period */
    StandingTable(Shown shown, Standing standing, Optional<AreaCode> holder, Times times) {
        this.shown = shown;
        this.standing = standing;
        this.times = times;
        var table = new NativeTable();
        table.getHead().add(head());
        standing.places().stream()
                .limit(MOST)
                .forEach(place -> table.getBody()
                        .add(row(place, holder.filter(place.area().code()::equals))));
        var scroller = new Div(table);
        scroller.addClassName("gb-scroll");
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("award.table"));
        add(scroller, foot());
        if (standing.places().size() > MOST) {
            add(new Paragraph(
                    getTranslation("award.most", MOST, standing.places().size())));
        }
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        row.add(header(getTranslation("award.column.rank")), header(getTranslation("award.column.area")));
        row.add(header(getTranslation("award.column.total")), header(getTranslation("award.column.made")));
        standing.weights().percents().forEach((indicator, percent) -> row.add(header(weighed(indicator, percent))));
        return row;
    }

    private String weighed(Indicator indicator, int percent) {
        return getTranslation("award.weight", getTranslation(indicator.key()), percent);
    }

    private static NativeTableHeaderCell header(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(Place place, Optional<AreaCode> flag) {
        Integer rank = place.rank();
        var row = new NativeTableRow(
                new NativeTableCell(rank == null ? getTranslation("award.unranked") : rank.toString()),
                name(place, flag.isPresent()),
                total(place),
                new NativeTableCell(new ShareBar(place)));
        place.shares()
                .forEach(share -> row.add(new NativeTableCell(new ShareCell(
                        share, shown.records(place.area().code(), share.figure().indicator(), times.today())))));
        return row;
    }

    private NativeTableHeaderCell name(Place place, boolean flag) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        AreaCode code = place.area().code();
        cell.add(
                code.level() == Level.COMMUNITY
                        ? new Anchor(shown.standingOf(code), place.area().name())
                        : new Span(place.area().name()));
        if (flag) {
            cell.add(new Span(" "), new Tag(getTranslation("award.flag"), Tag.Tone.ALARM));
        }
        return cell;
    }

    private NativeTableCell total(Place place) {
        BigDecimal total = place.total();
        var cell = new NativeTableCell(total == null ? "" : total.toString());
        cell.addClassName("gb-total");
        if (place.behind() < Weights.WHOLE) {
            cell.add(soft(getTranslation(total == null ? "award.tooLittle" : "award.behind", place.behind())));
        }
        return cell;
    }

    private Component foot() {
        return soft(standing.median()
                .map(median -> getTranslation(
                        "award.median", median.toString(), standing.ranked(), times.format(standing.asOf())))
                .orElseGet(() -> getTranslation("award.nobody", times.format(standing.asOf()))));
    }

    private static Component soft(String text) {
        var soft = new Paragraph(text);
        soft.addClassName("gb-soft");
        return soft;
    }
}
