package org.gridboard.live;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridboard.code.AreaCode;

/** A screen of a test: keeps what a real one would show. */
final class Watching implements LiveScreen {

    final Map<AreaCode, GridStatus> shown = new ConcurrentHashMap<>();
    final AtomicInteger messages = new AtomicInteger();
    volatile boolean interrupted;
    volatile Instant asOf = Instant.MIN;

    @Override
    public void changed(LiveChange change) {
        messages.incrementAndGet();
        change.statuses().forEach(shown::put);
        asOf = change.asOf();
        interrupted = false;
    }

    @Override
    public void stillTrue(Instant moment) {
        asOf = moment;
        interrupted = false;
    }

    @Override
    public void interrupted(Instant moment) {
        asOf = moment;
        interrupted = true;
    }

    int open(AreaCode grid) {
        GridStatus status = shown.get(grid);
        return status == null ? 0 : status.open();
    }
}
