package org.gridboard.card;

import java.time.Clock;
import java.time.Duration;
import org.gridboard.platform.RequestBuckets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often strangers may ask: so many times a minute from one address, and so many times from all together. */
@Component
class RateLimit {

    static final Duration PERIOD = RequestBuckets.PERIOD;

    private static final String ALL = "all";

    private final RequestBuckets byAddress;
    private final RequestBuckets together;

    RateLimit(
            @Value("${gridboard.public-card.per-address:30}") int perAddress,
            @Value("${gridboard.public-card.overall:600}") int overall) {
        Clock real = Clock.systemUTC();
        this.byAddress = new RequestBuckets(perAddress, real);
        this.together = new RequestBuckets(overall, real);
    }

    /** Counts a request. An address that has used up its own share takes nothing from the others'. */
    boolean admits(String address) {
        return byAddress.take(address) == 0 && together.take(ALL) == 0;
    }
}
