package org.gridboard.standing.report;

import jakarta.annotation.PreDestroy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.gridboard.access.OnBehalf;
import org.gridboard.standing.RecordQuery;
import org.springframework.stereotype.Component;

/** Writes large exports behind the page, a few at a time. */
@Component
public class ExportJobs {

    private static final int AT_A_TIME = 2;

    private final OnBehalf exports = new OnBehalf("export", AT_A_TIME);
    private final RecordsExport records;

    ExportJobs(RecordsExport records) {
        this.records = records;
    }

    /** Writes the records into a file, which whoever asked deletes; on failure and when cancelled nothing is left. */
    public CompletableFuture<ExportFile> start(
            RecordQuery query, RecordFormat format, Locale locale, ExportProgress progress) {
        return exports.start(() -> {
            var file = new ExportFile(Files.createTempFile("gridboard-export-", format.ending()));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file.path()))) {
                records.write(query, format, locale, out, progress);
                return file;
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        });
    }

    @PreDestroy
    void stop() {
        exports.close();
    }
}
