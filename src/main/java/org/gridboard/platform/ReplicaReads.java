package org.gridboard.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads what is large and need not be of this very second from the replica, in one read-only transaction on behalf of
 * the current account: row-level security holds there as it does at the primary. Where there is no replica, where it is
 * down or too far behind, and within a transaction that has begun already, the primary is read.
 */
@Component
public class ReplicaReads {

    private static final Logger LOG = LoggerFactory.getLogger(ReplicaReads.class);

    private final TransactionTemplate snapshot;
    private final ObjectProvider<ReplicaState> replica;
    private final Clock clock;

    ReplicaReads(PlatformTransactionManager transactions, ObjectProvider<ReplicaState> replica, Clock clock) {
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.replica = replica;
        this.clock = clock;
    }

    /** Reads, from the replica if it can be had; the reading may be done twice, and must not write. */
    public <T> AsOf<T> read(Supplier<T> reading) {
        ReplicaState state = replica.getIfAvailable();
        if (state != null && state.isUsable() && !TransactionSynchronizationManager.isActualTransactionActive()) {
            try {
                return ReplicaRoute.taken(() -> done(() -> asOf(reading, state.requireUsable())));
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("reading the primary instead of the replica: {}", e.getMessage());
                state.failed();
            }
        }
        return readPrimary(reading);
    }

    /** Reads what has to be of this very moment. */
    public <T> AsOf<T> readPrimary(Supplier<T> reading) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? asOf(reading, Duration.ZERO)
                : done(() -> asOf(reading, Duration.ZERO));
    }

    private <T> AsOf<T> done(Supplier<AsOf<T>> reading) {
        AsOf<T> read = snapshot.execute(status -> reading.get());
        if (read == null) {
            throw new IllegalStateException("a transaction has answered nothing");
        }
        return read;
    }

    /** Told by the program's clock, of which the database's may be off, and the demonstration's is on purpose. */
    private <T> AsOf<T> asOf(Supplier<T> reading, Duration age) {
        var at = LocalDateTime.now(clock).minus(age);
        return new AsOf<>(reading.get(), at);
    }
}
