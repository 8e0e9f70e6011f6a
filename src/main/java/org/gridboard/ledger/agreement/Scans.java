package org.gridboard.ledger.agreement;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.FileStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The scans of agreements in the file store. */
@Service
@PreAuthorize("denyAll()")
public class Scans {

    private final JdbcClient jdbc;
    private final FileStore files;
    private final CurrentAccount currentAccount;

    Scans(JdbcClient jdbc, FileStore files, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.files = files;
        this.currentAccount = currentAccount;
    }

    /** A scan's file and what it is. */
    record Found(Path file, ScanForm form) {}

    /** The scan, or nothing if there is none in the account's scope. */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    @Transactional(readOnly = true)
    Optional<Found> find(UUID id) {
        record Row(String grid, ScanForm form) {}
        return jdbc.sql("select grid_code, scan_form from agreement where scan_id = :id")
                .param("id", id)
                .query((row, number) ->
                        new Row(row.getString("grid_code"), ScanForm.valueOf(row.getString("scan_form"))))
                .optional()
                .filter(row -> currentAccount.get().worksIn(new AreaCode(row.grid())))
                .flatMap(row -> files.find(id, row.form().ending()).map(file -> new Found(file, row.form())));
    }

    /**
     * Writes a scan; the one it replaces goes when the transaction has succeeded, the new one if it fails.
     *
     * @return the new scan's id
     */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'SECRETARY')")
    @Transactional(propagation = Propagation.MANDATORY)
    UUID keep(Scan scan, Agreement.@Nullable StoredScan replaced) {
        UUID id = UUID.randomUUID();
        String ending = scan.form().ending();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    files.delete(id, ending);
                } else if (replaced != null) {
                    files.delete(replaced.id(), replaced.form().ending());
                }
            }
        });
        files.write(id, ending, scan.bytes());
        return id;
    }
}
