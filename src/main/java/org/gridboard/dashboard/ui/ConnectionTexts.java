package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.gridboard.platform.Language;
import org.gridboard.platform.Texts;
import org.springframework.stereotype.Component;

/** What Vaadin itself says when the connection or the session is lost, in the user's language. */
@Component
class ConnectionTexts implements VaadinServiceInitListener {

    private final Texts texts;

    ConnectionTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::messages);
        event.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(enter -> sayWhenCut(init.getUI())));
    }

    /** At every navigation, since the language may have been switched. */
    private static void sayWhenCut(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(ui.getTranslation("dashboard.connection.lost"));
        dialog.setDialogTextGaveUp(ui.getTranslation("dashboard.connection.gaveUp"));
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        var request = info.getRequest();
        Locale locale = request == null ? info.getLocale() : Language.of(request);
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.get(locale, "dashboard.connection.expired"));
        messages.setSessionExpiredMessage(texts.get(locale, "dashboard.connection.expired.what"));
        messages.setInternalErrorCaption(texts.get(locale, "dashboard.connection.error"));
        messages.setInternalErrorMessage(texts.get(locale, "dashboard.connection.error.what"));
        messages.setCookiesDisabledCaption(texts.get(locale, "dashboard.connection.cookies"));
        messages.setCookiesDisabledMessage(texts.get(locale, "dashboard.connection.cookies.what"));
        messages.setSyncErrorCaption(texts.get(locale, "dashboard.connection.sync"));
        messages.setSyncErrorMessage(texts.get(locale, "dashboard.connection.sync.what"));
        return messages;
    }
}
