package org.gridboard.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** How the feed does, for the operator: whether it hears of changes, how old the snapshot is, how many screens follow. */
@Component("changeFeed")
class FeedHealth implements HealthIndicator {

    private final LiveStatus status;
    private final ChangeListener listener;
    private final Ticker ticker;
    private final LiveScreens screens;
    private final Clock clock;

    FeedHealth(
            LiveStatus status,
            ChangeListener listener,
            Ticker ticker,
            LiveScreens screens,
            Clock clock,
            MeterRegistry meters) {
        this.status = status;
        this.listener = listener;
        this.ticker = ticker;
        this.screens = screens;
        this.clock = clock;
        Gauge.builder("gridboard.live.snapshot.age", this, FeedHealth::ageInSeconds)
                .baseUnit("seconds")
                .description("Time since the status of all grids was last known to be true")
                .register(meters);
        Gauge.builder("gridboard.live.screens", screens, LiveScreens::count)
                .description("Open screens that follow what happens")
                .register(meters);
        Gauge.builder("gridboard.live.corrections", status, LiveStatus::corrections)
                .description("Grids whose live status a full computation had to put right: 0, or there is a defect")
                .register(meters);
    }

    @Override
    public Health health() {
        var health = ticker.isInterrupted() || status.known() == null ? Health.down() : Health.up();
        return health.withDetail("listening", listener.isListening())
                .withDetail("snapshotAgeSeconds", ageInSeconds())
                .withDetail("screens", screens.count())
                .withDetail("corrections", status.corrections())
                .build();
    }

    private double ageInSeconds() {
        Snapshot known = status.known();
        return known == null
                ? Double.NaN
                : Duration.between(known.moment().asOf(), clock.instant()).toMillis() / 1e3;
    }
}
