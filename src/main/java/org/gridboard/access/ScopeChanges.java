package org.gridboard.access;

import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says that the program itself has changed what accounts see: their sessions end, as after an administrator's change. */
@Component
public class ScopeChanges {

    private final ApplicationEventPublisher events;

    ScopeChanges(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Within the transaction of the change. */
    public void changed(Collection<AccountId> accounts) {
        accounts.forEach(account -> events.publishEvent(new AccountChanged(account)));
    }
}
