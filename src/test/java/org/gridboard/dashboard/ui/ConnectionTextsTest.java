package org.gridboard.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.Test;

@ViewTest
class ConnectionTextsTest extends SpringBrowserlessTest {

    @Test
    void a_lost_session_is_told_in_the_language_of_the_page() {
        var chinese = VaadinService.getCurrent().getSystemMessages(Locale.CHINESE, null);
        var english = VaadinService.getCurrent().getSystemMessages(Locale.ENGLISH, null);

        assertThat(chinese.isSessionExpiredNotificationEnabled()).isTrue();
        assertThat(chinese.getSessionExpiredMessage()).contains("草稿");
        assertThat(english.getSessionExpiredMessage()).contains("draft");
        assertThat(chinese.getInternalErrorCaption()).isEqualTo("程序出错");
        assertThat(english.getSyncErrorMessage()).doesNotContain("!");
    }
}
