package org.gridboard.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gridboard.platform.Texts;
import org.jspecify.annotations.Nullable;

/** Writes the lines of a ledger. What people wrote goes in as text cells, which no program takes for formulas. */
record LedgerWorkbook(Texts texts, Locale locale) {

    private static final List<String> COLUMNS =
            List.of("kind", "day", "title", "detail", "person", "until", "state", "grid", "code");
    private static final int[] WIDTHS = {12, 12, 30, 36, 12, 12, 12, 20, 18};
    private static final String DAY = "yyyy-mm-dd";
    private static final String TIME = "yyyy-mm-dd hh:mm";
    private static final String TIME_TO_SECONDS = "yyyy-mm-dd hh:mm:ss";

    /** So many lines are kept before they go out. */
    private static final int CHUNK = 1_000;

    /**
     * What stands above the lines.
     *
     * @param by the name of the account that exports
     * @param asOf up to when the lines hold
     * @param count how many lines the filter has, which may be more than are written
     */
    record Head(LedgerFilter filter, String area, String by, LocalDateTime at, LocalDateTime asOf, int count) {}

    void write(OutputStream out, Head head, List<LedgerEntry> lines) throws IOException {
        try (var workbook = new Workbook(out, "Gridboard", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(text("ledger.title"));
            int row = head(sheet, head, lines.size());
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.width(column, WIDTHS[column]);
                sheet.value(row, column, text("ledger.column." + COLUMNS.get(column)));
                sheet.style(row, column).bold().set();
            }
            for (LedgerEntry line : lines) {
                line(sheet, ++row, line);
                if (row % CHUNK == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private int head(Worksheet sheet, Head head, int written) {
        LedgerFilter filter = head.filter();
        sheet.value(0, 0, text("ledger.heading", head.area(), text("issue.keyArea." + filter.keyArea())));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, text("ledger.export.period"));
        sheet.value(1, 1, filter.from());
        sheet.style(1, 1).format(DAY).set();
        sheet.value(1, 2, filter.to());
        sheet.style(1, 2).format(DAY).horizontalAlignment("left").set();
        sheet.value(2, 0, text("ledger.export.filter"));
        sheet.value(2, 1, chosen(filter.kind() == null ? null : filter.kind().key(), "ledger.kind.all"));
        sheet.value(2, 2, chosen(filter.state() == null ? null : filter.state().key(), "ledger.state.all"));
        sheet.value(2, 3, filter.text());
        sheet.value(3, 0, text("ledger.export.by"));
        sheet.value(3, 1, head.by());
        sheet.value(3, 2, head.at());
        sheet.style(3, 2).format(TIME).horizontalAlignment("left").set();
        sheet.value(3, 3, text("platform.as-of"));
        sheet.value(3, 4, head.asOf());
        sheet.style(3, 4).format(TIME_TO_SECONDS).horizontalAlignment("left").set();
        sheet.value(4, 0, text("ledger.export.lines"));
        sheet.value(4, 1, written);
        if (head.count() > written) {
            sheet.value(4, 2, text("ledger.export.cut", written, head.count()));
        }
        return 6;
    }

    private void line(Worksheet sheet, int row, LedgerEntry line) {
        sheet.value(row, 0, text(line.kind().key()));
        sheet.value(row, 1, line.day());
        sheet.style(row, 1).format(DAY).set();
        sheet.value(row, 2, line.title());
        sheet.value(row, 3, line.detail());
        sheet.value(row, 4, line.person());
        if (line.until() != null) {
            sheet.value(row, 5, line.until());
            sheet.style(row, 5).format(DAY).set();
        }
        sheet.value(row, 6, text(line.state().key()));
        sheet.value(row, 7, line.grid().name());
        sheet.value(row, 8, line.grid().code().value());
    }

    private String chosen(@Nullable String key, String all) {
        return text(key == null ? all : key);
    }

    private String text(String key, Object... params) {
        return texts.get(locale, key, params);
    }
}
