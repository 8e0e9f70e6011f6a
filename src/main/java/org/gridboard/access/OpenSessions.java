package org.gridboard.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Who is signed in where, on this node. When what an account may do has changed, its sessions end at once: open pages
 * are cut off from their pushes, and the next request finds nobody signed in. Other nodes rely on the database, which
 * looks at the account anew in every transaction, and end their sessions within a minute ({@link SharedSignIns}).
 */
@Component
class OpenSessions implements SessionAuthenticationStrategy, HttpSessionListener {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);

    /** By the session's number, which the protection against fixation has changed before this is asked. */
    private final Map<String, Entry> open = new ConcurrentHashMap<>();

    private final Duration screen;

    /** @param screen how long a wall screen's session lasts, which nobody touches */
    OpenSessions(@Value("${gridboard.access.sign-in.screen}") Duration screen) {
        this.screen = screen;
    }

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (authentication.getPrincipal() instanceof SignedIn signedIn) {
            HttpSession session = request.getSession();
            if (signedIn.account().is(Role.SCREEN)) {
                session.setMaxInactiveInterval((int) screen.toSeconds());
            }
            open.put(session.getId(), new Entry(signedIn.account().id(), session));
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession().getId());
    }

    /** On threads of their own: whoever caused the change holds the lock of a session too, and two could wait for each other. */
    @TransactionalEventListener
    public void end(AccountChanged changed) {
        sessionsOf(changed.account()).forEach(OpenSessions::end);
    }

    static void end(HttpSession session) {
        Thread.startVirtualThread(() -> {
            try {
                session.invalidate();
            } catch (IllegalStateException e) {
                LOG.debug("the session has ended in the meantime", e);
            }
        });
    }

    /** All of them. */
    List<HttpSession> sessions() {
        return open.values().stream().map(Entry::session).toList();
    }

    List<HttpSession> sessionsOf(AccountId account) {
        return open.values().stream()
                .filter(entry -> entry.account().equals(account))
                .map(Entry::session)
                .toList();
    }

    private record Entry(AccountId account, HttpSession session) {}
}
