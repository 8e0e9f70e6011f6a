package org.gridboard.standing.report;

import java.sql.SQLException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far an export has come, told from the thread that works to the page that watches, and the way to stop it. */
public class ExportProgress {

    private static final Logger LOG = LoggerFactory.getLogger(ExportProgress.class);

    private volatile boolean cancelled;
    private @Nullable PGConnection reading;
    private volatile @Nullable LocalDateTime asOf;

    /** Stops the export, and what the database does for it. */
    public final synchronized void cancel() {
        cancelled = true;
        if (reading != null) {
            try {
                reading.cancelQuery();
            } catch (SQLException e) {
                LOG.warn("a cancelled export ends with its next line only: {}", e.getMessage());
            }
        }
    }

    public final boolean isCancelled() {
        return cancelled;
    }

    /** From now on the connection works for this export alone. @throws ExportCancelled if it is to stop */
    final synchronized void begin(PGConnection connection) {
        requireWanted();
        reading = connection;
    }

    /** From now on the connection may work for somebody else. */
    final synchronized void end() {
        reading = null;
    }

    /**
     * Says how far it has come.
     *
     * @param done how many records of {@code total}
     * @throws ExportCancelled if it is to stop
     */
    final void at(long done, long total) {
        requireWanted();
        show(done, total);
    }

    /** All is written. @param upTo up to when it holds */
    final void done(LocalDateTime upTo) {
        asOf = upTo;
    }

    /** Up to when what was written holds, in the time zone of the street; null until all is. */
    public final @Nullable LocalDateTime asOf() {
        return asOf;
    }

    private void requireWanted() {
        if (cancelled) {
            throw new ExportCancelled();
        }
    }

    /** Called on the working thread, often; does nothing by itself. */
    protected void show(long done, long total) {}
}
