package org.gridboard.platform.watch;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Metrics;

/**
 * Measures what is pushed to open pages. Vaadin makes it through {@link java.util.ServiceLoader}, so it has to find the
 * meters by itself: Spring Boot adds its registry to the global one.
 */
public final class MeasuredPush implements PushConnectionFactory {

    @Override
    public PushConnection apply(UI ui) {
        return new Connection(ui);
    }

    /** There from the start, also while nothing has been pushed. */
    static DistributionSummary sizes() {
        return DistributionSummary.builder("gridboard.pushes")
                .description("messages pushed to open pages, before compression")
                .baseUnit("characters")
                .register(Metrics.globalRegistry);
    }

    private static final class Connection extends AtmospherePushConnection {

        private final transient DistributionSummary sizes = sizes();

        Connection(UI ui) {
            super(ui);
        }

        @Override
        protected void sendMessage(String message) {
            sizes.record(message.length());
            super.sendMessage(message);
        }
    }
}
