package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What nobody foresaw: logged in full, and told to the user in one sentence, with the time to find it in the log. */
@Component
class FailureNotice implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(FailureNotice.class);
    private static final int MILLISECONDS = 10_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(FailureNotice::tell));
    }

    private static void tell(ErrorEvent event) {
        boolean denied = event.getThrowable() instanceof AccessDeniedException;
        if (denied) {
            LOG.warn("denied: {}", event.getThrowable().getMessage());
        } else {
            LOG.error("a request failed", event.getThrowable());
        }
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> show(ui, denied ? "dashboard.denied" : "dashboard.failed"));
        }
    }

    private static void show(UI ui, String key) {
        String time = LocalTime.now().format(DateTimeFormatter.ofPattern("HH:mm:ss"));
        var notice = Notification.show(ui.getTranslation(key, time), MILLISECONDS, Notification.Position.TOP_CENTER);
        notice.addThemeVariants(NotificationVariant.ERROR);
    }
}
