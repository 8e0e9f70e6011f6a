package org.gridboard.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Who is signed in where, on this node. When what an account may do has changed, its sessions end at once: open pages
 * are cut off from their pushes, and the next request finds nobody signed in. Other nodes rely on the database, which
 * looks at the account anew in every transaction.
 */
@Component
class OpenSessions implements SessionAuthenticationStrategy, HttpSessionListener {

    /** By the session's number, which the protection against fixation has changed before this is asked. */
    private final Map<String, Entry> open = new ConcurrentHashMap<>();

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (authentication.getPrincipal() instanceof SignedIn signedIn) {
            HttpSession session = request.getSession();
            open.put(session.getId(), new Entry(signedIn.account().id(), session));
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession().getId());
    }

    @TransactionalEventListener
    public void end(AccountChanged changed) {
        sessionsOf(changed.account()).forEach(HttpSession::invalidate);
    }

    List<HttpSession> sessionsOf(AccountId account) {
        return open.values().stream()
                .filter(entry -> entry.account().equals(account))
                .map(Entry::session)
                .toList();
    }

    private record Entry(AccountId account, HttpSession session) {}
}
