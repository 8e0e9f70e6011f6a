package org.gridboard.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports a file: a look, a preview that does everything and takes it back, and the real thing. All or nothing for each
 * file: what is rejected is named, the rest is stored in one transaction.
 */
@Service
@PreAuthorize("denyAll()")
public class Imports {

    private static final String IMPORTERS = "hasAnyRole('ADMINISTRATOR', 'STREET_STAFF', 'SECRETARY')";

    private final Map<ImportKind, Importer> importers;
    private final CurrentAccount currentAccount;
    private final ReportStore reports;
    private final AuditTrail auditTrail;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Imports(
            List<Importer> importers,
            CurrentAccount currentAccount,
            ReportStore reports,
            AuditTrail auditTrail,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.importers = importers.stream().collect(Collectors.toMap(Importer::kind, Function.identity()));
        this.currentAccount = currentAccount;
        this.reports = reports;
        this.auditTrail = auditTrail;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What the account may import. */
    @PreAuthorize(IMPORTERS)
    public Set<ImportKind> kinds() {
        return ImportKind.of(currentAccount.get().role());
    }

    /** Looks at a file. @throws ImportRefused if it cannot be imported at all */
    @PreAuthorize(IMPORTERS)
    public Inspection inspect(ImportKind kind, Path file) {
        return importer(kind).inspect(file);
    }

    /**
     * What the import would do. Does all of it, down to the database's own checks, and takes everything back.
     *
     * @throws ImportRefused if the file cannot be imported at all
     * @throws ImportCancelled if the progress says so
     */
    @PreAuthorize(IMPORTERS)
    public Outcome preview(ImportOrder order, Progress progress) {
        Importer importer = importer(order.kind());
        return inTransaction(
                () -> {
                    Outcome outcome = importer.run(order, progress);
                    jdbc.sql("set constraints all immediate").update();
                    return outcome;
                },
                true);
    }

    /**
     * Stores what the preview showed, together with the report.
     *
     * @param seen what the preview showed; nothing is stored if the same file would now do something else
     * @return the report's id
     * @throws ImportRefused if the file cannot be imported, or would no longer do what was seen
     * @throws ImportCancelled if the progress says so
     */
    @PreAuthorize(IMPORTERS)
    public UUID store(ImportOrder order, Counts seen, Progress progress) {
        Importer importer = importer(order.kind());
        return inTransaction(() -> keep(order, seen, importer.run(order, progress), progress), false);
    }

    private UUID keep(ImportOrder order, Counts seen, Outcome outcome, Progress progress) {
        if (!outcome.counts().equals(seen)) {
            throw new ImportRefused(Refusal.CHANGED_MEANWHILE);
        }
        AreaCode area = outcome.area();
        if (area == null || !outcome.counts().takesSomething()) {
            throw new ImportRefused(Refusal.NOTHING_TO_STORE);
        }
        UUID report = reports.append(order, area, outcome);
        auditTrail.append("IMPORT_" + order.kind(), "import_report", report.toString(), area, null);
        progress.at(Progress.Phase.STORING, 1, 1);
        return report;
    }

    private <T> T inTransaction(Supplier<T> work, boolean takeBack) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                if (takeBack) {
                    status.setRollbackOnly();
                }
                return work.get();
            }));
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            throw new ImportRefused(e, Refusal.CHANGED_MEANWHILE);
        }
    }

    private Importer importer(ImportKind kind) {
        currentAccount.require(kinds().contains(kind));
        return Objects.requireNonNull(importers.get(kind));
    }
}
