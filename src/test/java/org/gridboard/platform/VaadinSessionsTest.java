package org.gridboard.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.SessionInitListener;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class VaadinSessionsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final Instant BEFORE = NOW.minusSeconds(60);

    private final VaadinSessions sessions = new VaadinSessions();
    private final VaadinSession session = mock();
    private final ReentrantLock lock = new ReentrantLock();

    @BeforeEach
    void openSession() {
        WrappedSession http = mock();
        when(http.getId()).thenReturn("one");
        when(session.getSession()).thenReturn(http);
        when(session.getLockInstance()).thenReturn(lock);
        when(session.getLastRequestTimestamp()).thenAnswer(call -> {
            assertThat(lock.isHeldByCurrentThread()).isTrue();
            return BEFORE.toEpochMilli();
        });
        doAnswer(call -> {
                    lock.unlock();
                    return null;
                })
                .when(session)
                .unlock();
        begin();
    }

    private void begin() {
        VaadinService service = mock();
        ServiceInitEvent start = mock();
        when(start.getSource()).thenReturn(service);
        sessions.serviceInit(start);
        ArgumentCaptor<SessionInitListener> listener = ArgumentCaptor.captor();
        verify(service).addSessionInitListener(listener.capture());
        SessionInitEvent begun = mock();
        when(begun.getSession()).thenReturn(session);
        try {
            listener.getValue().sessionInit(begun);
        } catch (ServiceException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_session_is_asked_when_it_was_used_last_while_nobody_else_holds_it() {
        assertThat(sessions.lastUsed(NOW)).isEqualTo(Map.of("one", BEFORE));
        assertThat(lock.isLocked()).isFalse();
    }

    @Test
    void a_session_that_somebody_holds_is_used_now_and_not_waited_for() {
        lock.lock();
        assertThat(CompletableFuture.supplyAsync(() -> sessions.lastUsed(NOW)).join())
                .isEqualTo(Map.of("one", NOW));
    }
}
