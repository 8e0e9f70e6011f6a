package org.gridboard.issue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.platform.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The photos of issues: a row each, and its bytes in the file store. */
@Service
@PreAuthorize("denyAll()")
public class Photos {

    private static final String INSERT = """
            insert into photo (id, issue_id, grid_code, at, account_id, width, height, bytes)
            values (:id, :issue, :grid, :at, :by, :width, :height, :bytes)""";

    private final JdbcClient jdbc;
    private final IssueStore store;
    private final PhotoFiles files;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    Photos(JdbcClient jdbc, IssueStore store, PhotoFiles files, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.files = files;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * Stores a picture with its issue, whose scope the caller has checked. The file goes again if the transaction fails.
     *
     * @throws RefusedException if the issue has enough pictures
     */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY')")
    @Transactional(propagation = Propagation.MANDATORY)
    void attach(Issue issue, Picture picture) {
        if (count(issue) >= Report.PICTURES_MOST) {
            throw new RefusedException("issue.photo.refused.many", Report.PICTURES_MOST);
        }
        UUID id = UUID.randomUUID();
        jdbc.sql(INSERT)
                .param("id", id)
                .param("issue", issue.id().value())
                .param("grid", issue.grid().value())
                .param("at", OffsetDateTime.now(clock))
                .param("by", currentAccount.get().id().value())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("bytes", picture.jpeg().length)
                .update();
        TransactionSynchronizationManager.registerSynchronization(new DeleteOnRollback(id));
        files.write(id, picture.jpeg());
    }

    /** The JPEG file of a photo, or nothing if there is none of an issue in the account's scope or that it may see otherwise. */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    @Transactional(readOnly = true)
    public Optional<Path> find(UUID id) {
        Account account = currentAccount.get();
        Instant now = clock.instant();
        return jdbc.sql("select issue_id from photo where id = :id")
                .param("id", id)
                .query(Long.class)
                .optional()
                .flatMap(issue -> store.find(new IssueId(issue)))
                .filter(issue -> issue.isSeenBy(account, now))
                .flatMap(issue -> files.find(id));
    }

    private int count(Issue issue) {
        return jdbc.sql("select count(*) from photo where issue_id = :id")
                .param("id", issue.id().value())
                .query(Integer.class)
                .single();
    }

    private final class DeleteOnRollback implements TransactionSynchronization {

        private final UUID id;

        private DeleteOnRollback(UUID id) {
            this.id = id;
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_ROLLED_BACK) {
                files.delete(id);
            }
        }
    }
}
