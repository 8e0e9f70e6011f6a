package org.gridboard.opendata;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often a key may ask, and how often an address may come without a good one. A good key is never counted against its
 * address, so whoever guesses locks nobody else out.
 */
@Component
class DoorLimits {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    /** Those that are remembered of each kind; the one not heard of for longest is forgotten first. */
    private static final int REMEMBERED = 10_000;

    private final Buckets tokens;
    private final Buckets failures;

    /**
     * @param perToken requests a minute
     * @param failures answers a minute to an address that has no good key
     */
    DoorLimits(
            @Value("${gridboard.open-data.per-token}") int perToken,
            @Value("${gridboard.open-data.failures}") int failures,
            Clock clock) {
        this.tokens = new Buckets(perToken, clock);
        this.failures = new Buckets(failures, clock);
    }

    /** Counts a request; answers the seconds to wait, 0 where it may go on. */
    long waitOfToken(String username) {
        return tokens.take(username);
    }

    /** Counts a failure; answers the seconds to wait, 0 where it is told what is wrong. */
    long waitOfAddress(String address) {
        return failures.take(address);
    }

    private static final class Buckets {

        private final int requests;
        private final TimeMeter time;
        private final Map<String, Bucket> byName = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > REMEMBERED;
            }
        };

        Buckets(int requests, Clock clock) {
            this.requests = requests;
            this.time = new ClockTime(clock);
        }

        long take(String name) {
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
