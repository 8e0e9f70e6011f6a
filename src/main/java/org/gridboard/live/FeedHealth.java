package org.gridboard.live;

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

    FeedHealth(LiveStatus status, ChangeListener listener, Ticker ticker, LiveScreens screens) {
        this.status = status;
        this.listener = listener;
        this.ticker = ticker;
        this.screens = screens;
    }

    @Override
    public Health health() {
        var health = ticker.isInterrupted() || status.known() == null ? Health.down() : Health.up();
        return health.withDetail("listening", listener.isListening())
                .withDetail("snapshotAgeSeconds", status.ageInSeconds())
                .withDetail("screens", screens.count())
                .withDetail("corrections", status.corrections())
                .build();
    }
}
