package org.gridboard.ledger.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gridboard.ledger.LedgerEntry;
import org.gridboard.ledger.LedgerFilter;
import org.gridboard.ledger.Ledgers;
import org.jspecify.annotations.Nullable;

/** The ledger on paper: a table with everything the filter lets through, there only while it is printed. */
class LedgerPrint extends Div {

    /** Some thirty sheets; more is for Excel. */
    static final int LINES_MOST = 1_000;

    private static final List<String> COLUMNS = List.of("day", "kind", "title", "detail", "until", "state", "grid");

    private final Ledgers ledgers;
    private final LedgerFilter filter;
    private final String heading;

    LedgerPrint(Ledgers ledgers, LedgerFilter filter, String heading) {
        this.ledgers = ledgers;
        this.filter = filter;
        this.heading = heading;
        addClassName("gb-ledger-print");
    }

    /** Fills itself, has the browser print, and is empty again. */
    void print() {
        fill();
        getElement().executeJs("window.print()").then(printed -> removeAll());
    }

    void fill() {
        int count = ledgers.count(filter);
        removeAll();
        add(
                new H1(heading),
                new Paragraph(getTranslation(
                        "ledger.print.period",
                        filter.from().toString(),
                        filter.to().toString(),
                        count)));
        if (count > LINES_MOST) {
            add(new Paragraph(getTranslation("ledger.print.cut", LINES_MOST)));
        }
        add(table(ledgers.find(filter, 0, LINES_MOST)));
    }

    private NativeTable table(List<LedgerEntry> lines) {
        var table = new NativeTable();
        var names = new NativeTableRow();
        COLUMNS.forEach(column -> names.add(new NativeTableHeaderCell(getTranslation("ledger.column." + column))));
        table.getHead().add(names);
        lines.forEach(line -> table.getBody().add(row(line)));
        return table;
    }

    private NativeTableRow row(LedgerEntry line) {
        var row = new NativeTableRow();
        Stream.of(
                        line.day().toString(),
                        getTranslation(line.kind().key()),
                        line.title(),
                        line.detail(),
                        until(line.until()),
                        getTranslation(line.state().key()),
                        line.grid().name())
                .map(NativeTableCell::new)
                .forEach(row::add);
        return row;
    }

    private static String until(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
