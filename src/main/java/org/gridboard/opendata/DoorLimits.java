package org.gridboard.opendata;

import java.time.Clock;
import org.gridboard.platform.RequestBuckets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often a key may ask, and how often an address may come without a good one. A good key is never counted against its
 * address, so whoever guesses locks nobody else out.
 */
@Component
class DoorLimits {

    private final RequestBuckets tokens;
    private final RequestBuckets failures;

    /**
     * @param perToken requests a minute
     * @param failures answers a minute to an address that has no good key
     */
    DoorLimits(
            @Value("${gridboard.open-data.per-token}") int perToken,
            @Value("${gridboard.open-data.failures}") int failures,
            Clock clock) {
        this.tokens = new RequestBuckets(perToken, clock);
        this.failures = new RequestBuckets(failures, clock);
    }

    /** Counts a request; answers the seconds to wait, 0 where it may go on. */
    long waitOfToken(String username) {
        return tokens.take(username);
    }

    /** Counts a failure; answers the seconds to wait, 0 where it is told what is wrong. */
    long waitOfAddress(String address) {
        return failures.take(address);
    }
}
