package org.gridboard.standing.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gridboard.platform.AsOfSheet;
import org.gridboard.standing.FigureRecord;

/**
 * Writes records into a workbook that goes out while it is written. Text stands in its cells and not in a table of all
 * texts, which would be kept to the end; no program takes it for formulas.
 */
final class RecordWorkbook implements RecordSink {

    /** A sheet has room for 1,048,576 rows. */
    static final int LINES_OF_SHEET = 1_000_000;

    private static final int[] WIDTHS = {12, 18, 18, 48, 12, 18, 12};
    private static final String DAY = "yyyy-mm-dd";
    private static final String TIME = "yyyy-mm-dd hh:mm";
    private static final int CHUNK = 500;

    private final ReportWords words;
    private final RecordCells cells;
    private final Workbook workbook;
    private final int linesOfSheet;
    private int sheets;
    private Worksheet sheet;
    private int row;

    RecordWorkbook(OutputStream out, ReportWords words, RecordHead head, int linesOfSheet) {
        this.words = words;
        this.linesOfSheet = linesOfSheet;
        cells = new RecordCells(words, head);
        workbook = new Workbook(out, "Gridboard", "1.0");
        sheet = newSheet();
        row = head(head);
        headings();
    }

    @Override
    public void line(FigureRecord figure) throws IOException {
        if (row == linesOfSheet) {
            sheet.finish();
            sheet = newSheet();
            row = 0;
            headings();
        }
        row++;
        sheet.value(row, 0, figure.day());
        sheet.style(row, 0).format(DAY).set();
        sheet.inlineString(row, 1, figure.gridName());
        sheet.inlineString(row, 2, figure.grid().value());
        sheet.inlineString(row, 3, cells.title(figure));
        sheet.inlineString(row, 4, cells.number(figure));
        LocalDateTime at = cells.at(figure);
        if (at != null) {
            sheet.value(row, 5, at);
            sheet.style(row, 5).format(TIME).set();
        }
        sheet.inlineString(row, 6, cells.counted(figure));
        if (row % CHUNK == 0) {
            sheet.flush();
        }
    }

    @Override
    public void end(LocalDateTime asOf) throws IOException {
        sheet.finish();
        AsOfSheet.add(workbook, words.text("platform.about"), words.text("platform.as-of"), asOf);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private Worksheet newSheet() {
        sheets++;
        Worksheet created = workbook.newWorksheet(words.text("standingreport.sheet.records", sheets));
        for (int column = 0; column < WIDTHS.length; column++) {
            created.width(column, WIDTHS[column]);
        }
        return created;
    }

    private int head(RecordHead head) {
        var what = new RecordWords(words, head.query());
        sheet.inlineString(0, 0, what.heading(head.area()));
        sheet.style(0, 0).bold().fontSize(14).set();
        fact(1, "ratio", what.ratio());
        fact(2, "definition", what.definition());
        fact(3, "period", what.period());
        fact(4, "filter", what.covers());
        sheet.inlineString(4, 2, head.query().text());
        fact(5, "by", head.by());
        return 7;
    }

    private void fact(int at, String key, String value) {
        sheet.inlineString(at, 0, words.text("standingreport.fact." + key));
        sheet.inlineString(at, 1, value);
    }

    private void headings() {
        List<String> headings = cells.headings();
        for (int column = 0; column < headings.size(); column++) {
            sheet.inlineString(row, column, headings.get(column));
            sheet.style(row, column).bold().set();
        }
    }
}
