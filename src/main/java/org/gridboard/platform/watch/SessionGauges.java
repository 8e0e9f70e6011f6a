package org.gridboard.platform.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.gridboard.platform.VaadinSessions;
import org.springframework.stereotype.Component;

/** How many sessions and pages this node holds. */
@Component
class SessionGauges implements MeterBinder {

    private final VaadinSessions sessions;

    SessionGauges(VaadinSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("gridboard.sessions", sessions, open -> open.open().size())
                .description("sessions with pages, signed in or at the login")
                .register(meters);
        Gauge.builder("gridboard.uis", sessions, VaadinSessions::uis)
                .description("open pages: browser tabs that have not been closed or swept")
                .register(meters);
        MeasuredPush.sizes();
    }
}
