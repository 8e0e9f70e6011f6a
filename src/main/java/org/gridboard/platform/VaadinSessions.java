package org.gridboard.platform;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionDestroyEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The sessions of this node that have pages, and how many pages there are. Where Vaadin ends its session, because nobody
 * has touched a page for long, the sign-in ends with it.
 */
@Component
public class VaadinSessions implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(VaadinSessions.class);

    private final transient Map<VaadinSession, WrappedSession> open = new ConcurrentHashMap<>();
    private final AtomicInteger uis = new AtomicInteger();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(this::begun);
        event.getSource().addSessionDestroyListener(this::ended);
        event.getSource().addUIInitListener(init -> count(init.getUI()));
    }

    /** The sessions that are open now. */
    public Set<VaadinSession> open() {
        return Set.copyOf(open.keySet());
    }

    /** When each session was used last, by its id. Heartbeats do not count; whoever holds a session uses it now. */
    public Map<String, Instant> lastUsed(Instant now) {
        Map<String, Instant> used = new HashMap<>();
        open.forEach((session, http) -> used.put(http.getId(), lastUsed(session, now)));
        return used;
    }

    private static Instant lastUsed(VaadinSession session, Instant now) {
        if (!session.getLockInstance().tryLock()) {
            return now;
        }
        try {
            return Instant.ofEpochMilli(session.getLastRequestTimestamp());
        } finally {
            session.unlock();
        }
    }

    /** How many pages are open in all of them: browser tabs, each counted until it is closed or swept. */
    public int uis() {
        return uis.get();
    }

    private void begun(SessionInitEvent event) {
        open.put(event.getSession(), event.getSession().getSession());
    }

    private void ended(SessionDestroyEvent event) {
        WrappedSession http = open.remove(event.getSession());
        if (http != null) {
            end(http);
        }
    }

    /** Also when it has ended already, which is how most Vaadin sessions come to their end. */
    static void end(WrappedSession http) {
        try {
            http.invalidate();
        } catch (IllegalStateException e) {
            LOG.debug("the session has ended already", e);
        }
    }

    private void count(UI ui) {
        uis.incrementAndGet();
        ui.addDetachListener(gone -> uis.decrementAndGet());
    }
}
