package org.gridboard.platform;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How often each of many may ask: so many times a minute, refilled evenly. */
public final class RequestBuckets {

    /** In which the requests of one are counted. */
    public static final Duration PERIOD = Duration.ofMinutes(1);

    /** Those that are remembered; the one not heard of for longest is forgotten first. */
    private static final int REMEMBERED = 10_000;

    private final int requests;
    private final TimeMeter time;
    private final Map<String, Bucket> byName = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param requests of each, in a minute */
    public RequestBuckets(int requests, Clock clock) {
        this.requests = requests;
        this.time = new ClockTime(clock);
    }

    /** Counts a request; answers the seconds to wait, 0 where it may go on. */
    public long take(String name) {
        ConsumptionProbe probe = of(name).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
    }

    private synchronized Bucket of(String name) {
        return byName.computeIfAbsent(
                name,
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, PERIOD))
                        .withCustomTimePrecision(time)
                        .build());
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
