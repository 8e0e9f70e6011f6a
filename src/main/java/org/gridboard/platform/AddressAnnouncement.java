package org.gridboard.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the program where to look at it. */
@Component
class AddressAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(AddressAnnouncement.class);

    private final Environment environment;

    AddressAnnouncement(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        LOG.info("Gridboard is open at http://localhost:{}/", environment.getProperty("local.server.port"));
        String management = environment.getProperty("local.management.port");
        if (management != null) {
            LOG.info("Health and metrics: http://127.0.0.1:{}/actuator", management);
        }
    }
}
