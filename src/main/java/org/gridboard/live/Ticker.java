package org.gridboard.live;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Brings the snapshot up to date whenever something has happened, and now and then all the same. What it finds goes to
 * the screens; while the database cannot be asked they are told so.
 */
@Component
@EnableConfigurationProperties(FeedSettings.class)
class Ticker extends Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

    private final Upkeep upkeep;
    private final LiveStatus status;
    private final LiveScreens screens;
    private final FeedSettings settings;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean interrupted;
    private long lastSequence;

    Ticker(Upkeep upkeep, LiveStatus status, LiveScreens screens, FeedSettings settings) {
        super("live-ticker");
        this.upkeep = upkeep;
        this.status = status;
        this.screens = screens;
        this.settings = settings;
    }

    /** Has the change log read soon. */
    void wake() {
        woken.release();
    }

    boolean isInterrupted() {
        return interrupted;
    }

    @Override
    void work() throws InterruptedException {
        var beat = new Rhythm(settings.beat());
        var verify = new Rhythm(settings.verify());
        while (true) {
            woken.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
            woken.drainPermits();
            tick(beat, verify);
            Thread.sleep(settings.pause());
        }
    }

    private void tick(Rhythm beat, Rhythm verify) {
        try {
            if (verify.isDue()) {
                upkeep.verify();
                upkeep.forget();
            }
            Snapshot now = upkeep.readOn();
            lookAgainAfter(now.sequence());
            if (interrupted || beat.isDue()) {
                screens.stillTrue(now.moment().asOf());
            }
            interrupted = false;
        } catch (DataAccessException | TransactionException e) {
            if (!interrupted) {
                LOG.warn("What has changed cannot be read: {}", e.getMessage());
            }
            interrupted = true;
            Snapshot known = status.known();
            if (known != null) {
                screens.interrupted(known.moment().asOf());
            }
        }
    }

    /** One of several transactions that commit together notifies for all, perhaps before the last of them is done. */
    private void lookAgainAfter(long sequence) {
        if (sequence != lastSequence) {
            lastSequence = sequence;
            wake();
        }
    }

    /** Says once per period that it is over. Counts the machine's own time, which no clock change disturbs. */
    private static final class Rhythm {

        private final Duration period;
        private long next;

        Rhythm(Duration period) {
            this.period = period;
            this.next = System.nanoTime() + period.toNanos();
        }

        boolean isDue() {
            boolean due = System.nanoTime() - next >= 0;
            if (due) {
                next = System.nanoTime() + period.toNanos();
            }
            return due;
        }
    }
}
