package org.gridboard.boundary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.gridboard.boundary.adoption.EffectSummary;
import org.gridboard.boundary.adoption.Shift;

/** How many of each kind go from which grid and chief to which. */
class ShiftTable extends Div {

    ShiftTable(EffectSummary effects) {
        addClassNames("gb-scroll", "gb-shifts");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("boundary.effects"));
        var table = new NativeTable();
        var head = new NativeTableRow();
        Stream.of("kind", "count", "from", "to").forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("boundary.effects.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        effects.shifts().forEach(shift -> table.getBody().add(row(shift)));
        add(table);
    }

    private NativeTableRow row(Shift shift) {
        var row = new NativeTableRow(
                new NativeTableCell(getTranslation(shift.kind().key())),
                new NativeTableCell(Amounts.count(getLocale(), shift.count())),
                new NativeTableCell(place(shift.from().name(), shift.chiefsBefore())),
                new NativeTableCell(place(shift.to().name(), shift.chiefsAfter())));
        row.getElement().setAttribute("data-kind", shift.kind().name());
        return row;
    }

    private static Div place(String grid, String chiefs) {
        var soft = new Span(chiefs.isBlank() ? "" : " " + chiefs);
        soft.addClassName("gb-soft");
        return new Div(new Span(grid), soft);
    }
}
