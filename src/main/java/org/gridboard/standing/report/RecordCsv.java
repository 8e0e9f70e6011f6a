package org.gridboard.standing.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gridboard.platform.SpreadsheetText;
import org.gridboard.standing.FigureRecord;

/**
 * Writes records as text, with a byte order mark, by which Excel knows it for UTF-8. What a spreadsheet would compute gets
 * an apostrophe in front, since text has no cells that say what they hold.
 */
final class RecordCsv implements RecordSink {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final RecordCells cells;
    private final CSVPrinter printer;

    RecordCsv(OutputStream out, ReportWords words, RecordHead head) throws IOException {
        cells = new RecordCells(words, head);
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(SpreadsheetText.BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(cells.headings());
    }

    @Override
    public void line(FigureRecord figure) throws IOException {
        LocalDateTime at = cells.at(figure);
        printer.printRecord(
                figure.day(),
                SpreadsheetText.safe(figure.gridName()),
                figure.grid(),
                SpreadsheetText.safe(cells.title(figure)),
                SpreadsheetText.safe(cells.number(figure)),
                at == null ? "" : at.format(TIME),
                cells.counted(figure));
    }

    @Override
    public void end(LocalDateTime asOf) throws IOException {
        printer.flush();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
