package org.gridboard.opendata;

import java.util.List;
import java.util.StringJoiner;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** Rows as CSV (RFC 4180) that Excel reads as UTF-8. */
final class CsvText {

    private static final String MARK = "\uFEFF";
    private static final String FORMULAS = "=+-@\t\r";

    private CsvText() {}

    static String of(List<String> head, List<List<@Nullable Object>> rows) {
        var lines = new StringJoiner("\r\n", MARK, "\r\n");
        lines.add(line(head.toArray()));
        rows.forEach(row -> lines.add(line(row.stream().map(CsvText::safe).toArray())));
        return lines.toString();
    }

    private static String line(@Nullable Object... cells) {
        return CSVFormat.RFC4180.format(cells);
    }

    /** A text that a spreadsheet would take for a formula is made one that it shows. */
    private static @Nullable Object safe(@Nullable Object cell) {
        return cell instanceof String text && !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : cell;
    }
}
