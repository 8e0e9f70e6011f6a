package org.gridboard.demonstration;

import org.gridboard.access.DemonstrationAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says, once the demonstration is open, with which accounts one can sign in. */
@Component
@Profile("demonstration")
class AccountAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(AccountAnnouncement.class);

    private final DemonstrationAccess access;

    AccountAnnouncement(DemonstrationAccess access) {
        this.access = access;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void announce() {
        LOG.info("Demonstration accounts, all with the password {}:", access.password());
        access.logins().forEach(login -> LOG.info("  {} ({})", login.username(), login.role()));
    }
}
