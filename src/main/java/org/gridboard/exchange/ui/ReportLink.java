package org.gridboard.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.gridboard.exchange.Counts;
import org.gridboard.exchange.Finding;
import org.gridboard.exchange.ReportWorkbook;
import org.gridboard.exchange.Reports;
import org.gridboard.exchange.Sentences;

/** Downloads a report as an Excel workbook; a stored one only for whom it is in scope when it is asked for. */
class ReportLink extends Anchor {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private ReportLink(Sentences sentences, DownloadHandler handler) {
        setText(sentences.of("exchange.report.download"));
        setHref(handler);
        setDownload(true);
    }

    /** What a preview found, which is stored nowhere. */
    static ReportLink of(Sentences sentences, String fileName, Counts counts, Supplier<List<Finding>> findings) {
        return new ReportLink(sentences, event -> {
            name(event, fileName);
            ReportWorkbook.write(event.getOutputStream(), sentences, fileName, counts, findings.get());
        });
    }

    /** A stored report. */
    static ReportLink of(Sentences sentences, Reports reports, UUID id) {
        return new ReportLink(sentences, event -> {
            var read = reports.sheet(id);
            if (read.isEmpty()) {
                event.getResponse().sendError(404, "");
                return;
            }
            name(event, read.get().value().report().fileName());
            ReportWorkbook.write(event.getOutputStream(), sentences, read.get());
        });
    }

    private static void name(DownloadEvent event, String fileName) throws IOException {
        event.setContentType(EXCEL);
        event.setFileName(fileName.replaceFirst("\\.[A-Za-z]{1,8}$", "") + ".report.xlsx");
    }
}
