package org.gridboard.boundary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gridboard.boundary.Fit;
import org.gridboard.boundary.PieceCounsel;
import org.gridboard.dashboard.Tag;

/** What each grid of the draft holds, the changed ones first: households against the guideline, key households, checkpoints, area. */
class CounselTable extends Div {

    private final DraftDesk desk;

    CounselTable(DraftDesk desk) {
        this.desk = desk;
        addClassNames("gb-scroll", "gb-counsel");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("boundary.counsel"));
        var table = new NativeTable();
        table.getHead().add(head());
        desk.bench().counsel().stream()
                .sorted(Comparator.comparing(PieceCounsel::touched).reversed().thenComparing(PieceCounsel::id))
                .forEach(counsel -> table.getBody().add(row(counsel)));
        add(table);
    }

    private NativeTableRow head() {
        var head = new NativeTableRow();
        Stream.of("grid", "households", "key", "checkpoints", "area").forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("boundary.counsel." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        return head;
    }

    private NativeTableRow row(PieceCounsel counsel) {
        var row = new NativeTableRow(
                name(counsel),
                new NativeTableCell(households(counsel)),
                number(counsel.keyHouseholds()),
                number(counsel.checkpoints()),
                new NativeTableCell(Amounts.area(this, counsel.squareMetres())));
        row.getElement().setAttribute("data-piece", counsel.id().toString());
        if (desk.bench().chosen().contains(counsel.id())) {
            row.getElement().setAttribute("aria-selected", "true");
        }
        return row;
    }

    private NativeTableHeaderCell name(PieceCounsel counsel) {
        var choose = new Button(counsel.name(), click -> desk.choose(List.of(counsel.id())));
        choose.addThemeVariants(ButtonVariant.TERTIARY);
        var cell = new NativeTableHeaderCell();
        cell.add(choose);
        if (counsel.touched()) {
            cell.add(new Tag(
                    getTranslation(counsel.code() == null ? "boundary.counsel.new" : "boundary.counsel.touched"),
                    Tag.Tone.PLAIN));
        }
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    private Div households(PieceCounsel counsel) {
        var households = new Div(new Span(Amounts.count(getLocale(), counsel.households())));
        households.add(new Tag(
                getTranslation("boundary.fit." + counsel.fit()),
                counsel.fit() == Fit.WITHIN ? Tag.Tone.DONE : Tag.Tone.WARN));
        return households;
    }

    private NativeTableCell number(int number) {
        return new NativeTableCell(Amounts.count(getLocale(), number));
    }
}
