package org.gridboard.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gridboard.platform.AsOf;
import org.gridboard.platform.AsOfSheet;
import org.jspecify.annotations.Nullable;

/** A report as an Excel workbook. What people wrote goes in as text cells, which no program takes for formulas. */
public final class ReportWorkbook {

    private static final String PRODUCER = "Gridboard";
    private static final String VERSION = "1.0";
    private static final List<String> HEADINGS = List.of(
            "exchange.finding.row",
            "exchange.finding.severity",
            "exchange.finding.column",
            "exchange.finding.what",
            "exchange.finding.value");
    private static final int[] WIDTHS = {10, 12, 20, 80, 40};

    private ReportWorkbook() {}

    /** Writes a stored report: the counts and, below, what was found in single rows; and as of when it was read. */
    public static void write(OutputStream out, Sentences sentences, AsOf<ReportSheet> read) throws IOException {
        Report report = read.value().report();
        write(out, sentences, report.fileName(), report.counts(), read.value().findings(), read.at());
    }

    /** Writes what a preview has found, which is stored nowhere. */
    public static void write(
            OutputStream out, Sentences sentences, String fileName, Counts counts, List<Finding> findings)
            throws IOException {
        write(out, sentences, fileName, counts, findings, null);
    }

    private static void write(
            OutputStream out,
            Sentences sentences,
            String fileName,
            Counts counts,
            List<Finding> findings,
            @Nullable LocalDateTime asOf)
            throws IOException {
        try (var workbook = new Workbook(out, PRODUCER, VERSION)) {
            Worksheet sheet = workbook.newWorksheet(sentences.of("exchange.report.sheet"));
            int row = head(sheet, sentences, fileName, counts);
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(row, column, sentences.of(HEADINGS.get(column)));
                sheet.style(row, column).bold().set();
                sheet.width(column, WIDTHS[column]);
            }
            for (Finding finding : findings) {
                row++;
                sheet.value(row, 0, finding.row());
                sheet.value(row, 1, sentences.of(finding.severity().key()));
                sheet.value(row, 2, finding.column());
                sheet.value(row, 3, sentences.of(finding));
                sheet.value(row, 4, finding.value());
            }
            if (asOf != null) {
                AsOfSheet.add(workbook, sentences.of("platform.about"), sentences.of("platform.as-of"), asOf);
            }
        }
    }

    private static int head(Worksheet sheet, Sentences sentences, String fileName, Counts counts) {
        sheet.value(0, 0, sentences.of("exchange.report.file"));
        sheet.value(0, 1, fileName);
        int row = 1;
        for (var count : counts.named().entrySet()) {
            sheet.value(row, 0, sentences.of(count.getKey()));
            sheet.value(row, 1, count.getValue());
            row++;
        }
        return row + 1;
    }
}
