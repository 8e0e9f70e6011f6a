package org.gridboard.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How the feed does, in figures. */
@Component
class FeedMeters implements MeterBinder {

    private final LiveStatus status;
    private final LiveScreens screens;

    FeedMeters(LiveStatus status, LiveScreens screens) {
        this.status = status;
        this.screens = screens;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("gridboard.live.snapshot.age", status, LiveStatus::ageInSeconds)
                .baseUnit("seconds")
                .description("Time since the status of all grids was last known to be true")
                .register(registry);
        Gauge.builder("gridboard.live.screens", screens, LiveScreens::count)
                .description("Open screens that follow what happens")
                .register(registry);
        Gauge.builder("gridboard.live.corrections", status, LiveStatus::corrections)
                .description("Grids whose live status a full computation had to put right: 0, or there is a defect")
                .register(registry);
    }
}
