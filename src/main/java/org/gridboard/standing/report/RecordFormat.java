package org.gridboard.standing.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.gridboard.standing.RecordQuery;
import org.springframework.http.MediaType;

/** As what records are exported. */
public enum RecordFormat {
    /** Excel: with definition, period, filter and who exported. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        RecordSink sink(OutputStream out, ReportWords words, RecordHead head) {
            return new RecordWorkbook(out, words, head, RecordWorkbook.LINES_OF_SHEET);
        }
    },
    /** Text, for other programs: begins with the headings. */
    CSV("text/csv;charset=UTF-8") {
        @Override
        RecordSink sink(OutputStream out, ReportWords words, RecordHead head) throws IOException {
            return new RecordCsv(out, words, head);
        }
    };

    private final MediaType type;

    RecordFormat(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    abstract RecordSink sink(OutputStream out, ReportWords words, RecordHead head) throws IOException;

    public MediaType type() {
        return type;
    }

    /** How names of its files end. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** What a file of these records is called. */
    public String fileName(RecordQuery query) {
        String number = query.cell() == null ? query.indicator() + "-" + query.part() : "REPORTED-" + query.cell();
        return "%s-%s-%s%s".formatted(number, query.area(), query.period().token(), ending());
    }
}
