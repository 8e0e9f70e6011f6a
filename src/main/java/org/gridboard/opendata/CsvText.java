package org.gridboard.opendata;

import java.util.List;
import java.util.StringJoiner;
import org.apache.commons.csv.CSVFormat;
import org.gridboard.platform.SpreadsheetText;
import org.jspecify.annotations.Nullable;

/** Rows as CSV (RFC 4180) that Excel reads as UTF-8. */
final class CsvText {

    private CsvText() {}

    static String of(List<String> head, List<List<@Nullable Object>> rows) {
        var lines = new StringJoiner("\r\n", SpreadsheetText.BYTE_ORDER_MARK, "\r\n");
        lines.add(line(head.toArray()));
        rows.forEach(row -> lines.add(line(row.stream().map(CsvText::safe).toArray())));
        return lines.toString();
    }

    private static String line(@Nullable Object... cells) {
        return CSVFormat.RFC4180.format(cells);
    }

    private static @Nullable Object safe(@Nullable Object cell) {
        return cell instanceof String text ? SpreadsheetText.safe(text) : cell;
    }
}
