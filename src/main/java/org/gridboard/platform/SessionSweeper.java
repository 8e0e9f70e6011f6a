package org.gridboard.platform;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Closes pages whose heartbeats have stopped and sessions that nobody has used. Vaadin looks at a session only when a
 * request comes from it: without this, a laptop shut for the night would hold its pages until the morning. A session
 * that is busy is not waited for; whoever holds it does the work when letting go of it.
 */
@Component
class SessionSweeper {

    /** A page that has missed so many heartbeats is gone. */
    static final int MISSED_MOST = 3;

    private static final Logger LOG = LoggerFactory.getLogger(SessionSweeper.class);

    private final VaadinSessions sessions;
    private final Duration patience;
    private final Clock real;

    /** @param heartbeat seconds between two heartbeats of a page */
    @Autowired
    SessionSweeper(VaadinSessions sessions, @Value("${vaadin.heartbeatInterval}") int heartbeat) {
        // by the machine's clock, as Vaadin's own notes are; the demonstration's stands elsewhere
        this(sessions, Duration.ofSeconds(heartbeat), Clock.systemUTC());
    }

    SessionSweeper(VaadinSessions sessions, Duration heartbeat, Clock real) {
        this.sessions = sessions;
        this.patience = heartbeat.multipliedBy(MISSED_MOST);
        this.real = real;
    }

    @Scheduled(
            initialDelayString = "${gridboard.sessions.sweep}",
            fixedDelayString = "${gridboard.sessions.sweep}",
            timeUnit = TimeUnit.SECONDS)
    void sweep() {
        sessions.open().forEach(session -> session.access(() -> sweep(session)));
    }

    private void sweep(VaadinSession session) {
        WrappedSession http = session.getSession();
        if (http == null) {
            return; // it has ended while it was busy
        }
        if (isIdle(session, http)) {
            LOG.debug("ending an idle session");
            VaadinSessions.end(http);
            return;
        }
        List.copyOf(session.getUIs()).stream().filter(this::isGone).forEach(ui -> remove(ui, session));
    }

    /** Heartbeats are no use; a limit of zero or less is none. */
    private boolean isIdle(VaadinSession session, WrappedSession http) {
        int seconds = http.getMaxInactiveInterval();
        return seconds > 0 && since(session.getLastRequestTimestamp()).compareTo(Duration.ofSeconds(seconds)) > 0;
    }

    private boolean isGone(UI ui) {
        return ui.isClosing()
                || since(ui.getInternals().getLastHeartbeatTimestamp()).compareTo(patience) > 0;
    }

    private static void remove(UI ui, VaadinSession session) {
        ui.accessSynchronously(() -> {
            if (!ui.isClosing()) {
                ui.close();
            }
            session.removeUI(ui);
        });
    }

    private Duration since(long epochMilliseconds) {
        return Duration.between(Instant.ofEpochMilli(epochMilliseconds), real.instant());
    }
}
