package org.gridboard.platform.watch;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Measures what is pushed to open pages. */
@Component
class MeasuredPush implements PushConnectionFactory {

    private final transient DistributionSummary sizes;

    MeasuredPush(MeterRegistry meters) {
        sizes = DistributionSummary.builder("gridboard.pushes")
                .description("messages pushed to open pages, before compression")
                .baseUnit("characters")
                .register(meters);
    }

    @Override
    public PushConnection apply(UI ui) {
        return new Connection(ui, sizes);
    }

    private static final class Connection extends AtmospherePushConnection {

        private final transient DistributionSummary sizes;

        Connection(UI ui, DistributionSummary sizes) {
            super(ui);
            this.sizes = sizes;
        }

        @Override
        protected void sendMessage(String message) {
            sizes.record(message.length());
            super.sendMessage(message);
        }
    }
}
