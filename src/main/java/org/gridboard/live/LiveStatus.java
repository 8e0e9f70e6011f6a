package org.gridboard.live;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one snapshot of this node. Whoever reads brings it up to date first, by asking the change log and computing the
 * changed grids alone, so that everybody sees what has just been stored on any node.
 */
@Component
class LiveStatus {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStatus.class);

    private final ChangeLog log;
    private final StatusReader reader;
    private final LiveScreens screens;
    private final Clock clock;
    private final ReentrantLock advancing = new ReentrantLock();
    private final AtomicLong asked = new AtomicLong();
    private long answered;
    private final AtomicLong corrections = new AtomicLong();
    private volatile @Nullable Snapshot snapshot;

    LiveStatus(ChangeLog log, StatusReader reader, LiveScreens screens, Clock clock) {
        this.log = log;
        this.reader = reader;
        this.screens = screens;
        this.clock = clock;
    }

    /** What was known last; null before the first reading. */
    @Nullable
    Snapshot known() {
        return snapshot;
    }

    /** How many grids {@link #verify} has found wrong since the start. */
    long corrections() {
        return corrections.get();
    }

    /** Seconds since what is known was last known to be true. */
    double ageInSeconds() {
        Snapshot known = snapshot;
        return known == null
                ? Double.NaN
                : Duration.between(known.moment().asOf(), clock.instant()).toMillis() / 1e3;
    }

    /**
     * The status as of now. To be called in a transaction; in one that writes, the answer is what was known before it,
     * for what it has not committed is nobody's to see.
     */
    Snapshot current() {
        Snapshot known = snapshot;
        if (known != null && writing()) {
            return known;
        }
        long ticket = asked.incrementAndGet();
        advancing.lock();
        try {
            if (answered < ticket) {
                long upTo = asked.get();
                advance();
                answered = upTo;
            }
            return Objects.requireNonNull(snapshot);
        } finally {
            advancing.unlock();
        }
    }

    /**
     * Computes everything anew and compares. To be called in a transaction that sees one state of the database.
     *
     * @return the grids that were wrong: none, or there is a defect
     */
    Collection<AreaCode> verify() {
        advancing.lock();
        try {
            Snapshot before = snapshot;
            Moment now = Moment.now(clock);
            if (before == null || !now.continues(before.moment())) {
                advance();
                return List.of();
            }
            Changes changes = log.since(before.seen(), before.moment().asOf(), now.asOf());
            Snapshot after = Snapshot.of(before.sequence() + 1, now, changes.seen(), reader.all(now));
            var wrong =
                    changes.everywhere().isEmpty() ? after.differences(before, changes.grids()) : List.<AreaCode>of();
            if (!wrong.isEmpty()) {
                corrections.addAndGet(wrong.size());
                LOG.error("The live status of {} grids was wrong and has been put right: {}", wrong.size(), wrong);
            }
            replace(before, after, changes);
            return wrong;
        } finally {
            advancing.unlock();
        }
    }

    private static boolean writing() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private void advance() {
        Snapshot before = snapshot;
        Moment now = Moment.now(clock);
        if (before == null) {
            String seen = log.end();
            snapshot = Snapshot.of(1, now, seen, reader.all(now));
            return;
        }
        Changes changes = log.since(before.seen(), before.moment().asOf(), now.asOf());
        if (!now.continues(before.moment()) || !changes.everywhere().isEmpty()) {
            replace(before, Snapshot.of(before.sequence() + 1, now, changes.seen(), reader.all(now)), changes);
        } else if (changes.isEmpty()) {
            snapshot = before.at(now, changes.seen());
        } else {
            var computed = reader.some(changes.grids(), now);
            replace(before, before.with(now, changes.seen(), changes.grids(), computed), changes);
        }
    }

    private void replace(Snapshot before, Snapshot after, Changes changes) {
        snapshot = after;
        screens.changed(before, after, changes);
    }
}
