package org.gridboard.exchange.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridboard.exchange.Finding;
import org.gridboard.exchange.Reason;
import org.gridboard.exchange.Severity;
import org.gridboard.exchange.file.Heading.Column;
import org.gridboard.exchange.file.TableRow;

/** One row's cells by field, and the findings made while they are read. */
final class RowReader {

    private final TableRow row;
    private final Map<? extends CellField, Column> columns;
    private final List<Finding> findings = new ArrayList<>();

    RowReader(TableRow row, Map<? extends CellField, Column> columns) {
        this.row = row;
        this.columns = columns;
    }

    /** The tidied text of a field, or nothing where it is blank, too long or not in the file. */
    Optional<String> text(CellField field) {
        Column column = columns.get(field);
        if (column == null) {
            return Optional.empty();
        }
        String text = Cells.text(row.cell(column.index()));
        int length = text.codePointCount(0, text.length());
        if (length > field.limit()) {
            reject(field, Reason.TOO_LONG, String.valueOf(field.limit()), String.valueOf(length));
            return Optional.empty();
        }
        return Optional.of(text).filter(filled -> !filled.isEmpty());
    }

    /** The text of a field that holds a number or a number-like name, in plain digits. */
    Optional<String> digits(CellField field) {
        return text(field).map(text -> {
            String plain = Cells.narrow(text);
            if (!plain.equals(text) && !plain.equals(text.replace(" ", ""))) {
                warn(field, Reason.DIGITS_WRITTEN_ANEW);
            }
            return Cells.withoutNeedlessZeros(plain);
        });
    }

    void reject(CellField field, Reason reason, String... parameters) {
        add(field, Severity.REJECTED, reason, parameters);
    }

    void warn(CellField field, Reason reason, String... parameters) {
        add(field, Severity.WARNING, reason, parameters);
    }

    List<Finding> findings() {
        return findings;
    }

    private void add(CellField field, Severity severity, Reason reason, String... parameters) {
        Column column = columns.get(field);
        String heading = column == null ? null : column.heading();
        String shown = column == null ? null : field.shown(Cells.text(row.cell(column.index())));
        findings.add(new Finding(row.number(), severity, heading, reason, List.of(parameters), shown));
    }
}
