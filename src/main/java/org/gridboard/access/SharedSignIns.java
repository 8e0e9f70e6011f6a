package org.gridboard.access;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.gridboard.platform.VaadinSessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps this node's sessions and what all nodes know of them in step: tells when each was used last, and ends those
 * whose sign-in was ended on another node.
 */
@Component
class SharedSignIns {

    private static final Logger LOG = LoggerFactory.getLogger(SharedSignIns.class);

    private final OpenSessions sessions;
    private final VaadinSessions pages;
    private final SignIns signIns;
    private final Clock real = Clock.systemUTC();

    SharedSignIns(OpenSessions sessions, VaadinSessions pages, SignIns signIns) {
        this.sessions = sessions;
        this.pages = pages;
        this.signIns = signIns;
    }

    @Scheduled(
            initialDelayString = "${gridboard.sessions.sweep}",
            fixedDelayString = "${gridboard.sessions.sweep}",
            timeUnit = TimeUnit.SECONDS)
    void keepInStep() {
        Map<String, HttpSession> here = new HashMap<>();
        sessions.sessions().forEach(session -> name(session, here));
        try {
            signIns.forgetOld();
            Set<String> open = here.isEmpty() ? Set.of() : signIns.seen(idleTimes(here));
            here.keySet().removeAll(open);
        } catch (DataAccessException e) {
            LOG.warn("the sessions could not be compared with those of other nodes: {}", e.getMessage());
            return;
        }
        here.values().forEach(OpenSessions::end);
    }

    private static void name(HttpSession session, Map<String, HttpSession> here) {
        try {
            SignInCookie.of(session).ifPresent(hash -> here.put(hash, session));
        } catch (IllegalStateException e) {
            LOG.debug("the session has ended in the meantime", e);
        }
    }

    /** A page's heartbeats do not count as use. */
    private Map<String, Duration> idleTimes(Map<String, HttpSession> here) {
        Instant now = real.instant();
        Map<String, Instant> used = pages.lastUsed(now);
        Map<String, Duration> idle = new HashMap<>();
        here.forEach((hash, session) -> idle.put(hash, Duration.between(lastUsed(session, used, now), now)));
        return Collections.unmodifiableMap(idle);
    }

    private static Instant lastUsed(HttpSession session, Map<String, Instant> used, Instant now) {
        try {
            Instant page = used.get(session.getId());
            return page == null ? Instant.ofEpochMilli(session.getLastAccessedTime()) : page;
        } catch (IllegalStateException e) {
            LOG.debug("the session has ended in the meantime", e);
            return now;
        }
    }
}
