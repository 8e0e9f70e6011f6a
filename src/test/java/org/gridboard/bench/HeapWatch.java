package org.gridboard.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Looks at the live heap, right after a full collection, several times a second until it is closed. */
final class HeapWatch implements AutoCloseable {

    private static final long EVERY_MILLISECONDS = 250;

    private final AtomicLong peak = new AtomicLong();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    HeapWatch() {
        thread.scheduleWithFixedDelay(this::look, 0, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        System.gc();
        peak.accumulateAndGet(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), Math::max);
    }

    double peakMegabytes() {
        return peak.get() / 1e6;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
