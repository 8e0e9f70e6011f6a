package org.gridboard.card;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often strangers may ask: so many times a minute from one address, and so many times from all together. */
@Component
class RateLimit {

    static final Duration PERIOD = Duration.ofMinutes(1);

    /** The addresses that are remembered; the one not heard of for longest is forgotten first. */
    private static final int ADDRESSES = 10_000;

    private final int perAddress;
    private final Bucket all;
    private final Map<String, Bucket> byAddress = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    RateLimit(
            @Value("${gridboard.public-card.per-address:30}") int perAddress,
            @Value("${gridboard.public-card.overall:600}") int overall) {
        this.perAddress = perAddress;
        this.all = bucket(overall);
    }

    /** Counts a request. An address that has used up its own share takes nothing from the others'. */
    boolean admits(String address) {
        return of(address).tryConsume(1) && all.tryConsume(1);
    }

    private synchronized Bucket of(String address) {
        return byAddress.computeIfAbsent(address, unknown -> bucket(perAddress));
    }

    private static Bucket bucket(int requests) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, PERIOD))
                .build();
    }
}
