package org.gridboard.platform;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionSweeperTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final Duration HEARTBEAT = Duration.ofSeconds(150);
    private static final int HALF_AN_HOUR = 1_800;

    private final VaadinSession session = mock();
    private final WrappedSession http = mock();
    private final VaadinSessions sessions = mock();
    private final SessionSweeper sweeper = new SessionSweeper(sessions, HEARTBEAT, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void openSession() {
        when(sessions.open()).thenReturn(Set.of(session));
        when(session.getSession()).thenReturn(http);
        doAnswer(call -> {
                    call.<Command>getArgument(0).execute();
                    return null;
                })
                .when(session)
                .access(any());
        usedAgo(Duration.ofMinutes(29));
        when(http.getMaxInactiveInterval()).thenReturn(HALF_AN_HOUR);
    }

    @Test
    void a_page_whose_heartbeats_have_stopped_is_closed_and_its_neighbour_stays() {
        UI gone = page(HEARTBEAT.multipliedBy(3).plusMillis(1));
        UI late = page(HEARTBEAT.multipliedBy(3));
        when(session.getUIs()).thenReturn(List.of(gone, late));

        sweeper.sweep();

        verify(gone).close();
        verify(session).removeUI(gone);
        verify(late, never()).close();
        verify(session, never()).removeUI(late);
        verify(http, never()).invalidate();
    }

    @Test
    void a_page_that_is_closing_is_taken_away() {
        UI closing = page(Duration.ZERO);
        when(closing.isClosing()).thenReturn(true);
        when(session.getUIs()).thenReturn(List.of(closing));

        sweeper.sweep();

        verify(closing, never()).close();
        verify(session).removeUI(closing);
    }

    @Test
    void a_session_that_nobody_uses_ends_in_spite_of_its_heartbeats() {
        UI beating = page(Duration.ZERO);
        when(session.getUIs()).thenReturn(List.of(beating));
        usedAgo(Duration.ofMinutes(30).plusMillis(1));

        sweeper.sweep();

        verify(http).invalidate();
    }

    @Test
    void a_session_without_a_limit_stays() {
        when(http.getMaxInactiveInterval()).thenReturn(0);
        usedAgo(Duration.ofDays(20));

        sweeper.sweep();

        verify(http, never()).invalidate();
    }

    @Test
    void a_session_that_has_ended_while_it_was_busy_is_left_alone() {
        when(session.getSession()).thenReturn(null);

        sweeper.sweep();

        verify(session, never()).getUIs();
    }

    private void usedAgo(Duration ago) {
        when(session.getLastRequestTimestamp()).thenReturn(NOW.minus(ago).toEpochMilli());
    }

    private static UI page(Duration sinceHeartbeat) {
        UI ui = mock();
        UIInternals internals = mock();
        when(ui.getInternals()).thenReturn(internals);
        when(internals.getLastHeartbeatTimestamp())
                .thenReturn(NOW.minus(sinceHeartbeat).toEpochMilli());
        doAnswer(call -> {
                    call.<Command>getArgument(0).execute();
                    return null;
                })
                .when(ui)
                .accessSynchronously(any());
        return ui;
    }
}
