package org.gridboard.standing.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.platform.AsOf;
import org.gridboard.platform.ReplicaReads;
import org.gridboard.platform.Texts;
import org.gridboard.standing.FigureRecords;
import org.gridboard.standing.RecordQuery;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The records behind a number, however many, written out while they are read. The audit trail says who took them along. */
@Service
@PreAuthorize("denyAll()")
public class RecordsExport {

    private final FigureRecords records;
    private final Areas areas;
    private final ReplicaReads replica;
    private final JdbcTemplate jdbc;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Texts texts;
    private final Clock clock;

    RecordsExport(
            FigureRecords records,
            Areas areas,
            ReplicaReads replica,
            JdbcTemplate jdbc,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Texts texts,
            Clock clock) {
        this.records = records;
        this.areas = areas;
        this.replica = replica;
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Writes them, newest first. What cannot be written any more ends the reading.
     *
     * @throws OutOfScopeException if the account does not work there; nothing is written then
     * @throws ExportCancelled if it was stopped; what is written by then is no whole file
     * @throws UncheckedIOException if it cannot be written
     */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    public void write(
            RecordQuery query, RecordFormat format, Locale locale, OutputStream out, ExportProgress progress) {
        currentAccount.require(currentAccount.get().reaches(query.area()));
        String name = areas.find(query.area()).map(Area::name).orElseThrow(OutOfScopeException::new);
        long total = read(progress, () -> records.count(query)).value();
        audit.appendAlone("EXPORT_RECORDS", "indicator", subject(query), query.area());
        var head = new RecordHead(query, name, currentAccount.get().name(), clock.getZone());
        try (RecordSink sink = format.sink(out, new ReportWords(texts, locale), head)) {
            var lines = new RecordLines(sink, total, progress);
            LocalDateTime asOf = read(progress, () -> lines.all(each -> records.stream(query, each)))
                    .at();
            sink.end(asOf);
            progress.done(asOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String subject(RecordQuery query) {
        String subject = "%s %s %s".formatted(query.indicator(), query.period().token(), query.part());
        return query.cell() == null ? subject : subject + " " + query.cell();
    }

    private <T> AsOf<T> read(ExportProgress progress, Supplier<T> reading) {
        return replica.read(() -> stoppable(progress, reading));
    }

    /** Within the transaction, whose connection is lent to nobody else. */
    private <T> T stoppable(ExportProgress progress, Supplier<T> reading) {
        progress.begin(Objects.requireNonNull(
                jdbc.execute((ConnectionCallback<PGConnection>) connection -> connection.unwrap(PGConnection.class))));
        try {
            return reading.get();
        } catch (DataAccessException e) {
            if (progress.isCancelled()) {
                throw new ExportCancelled();
            }
            throw e;
        } finally {
            progress.end();
        }
    }
}
