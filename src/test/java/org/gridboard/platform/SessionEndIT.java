package org.gridboard.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.dashboard.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is seen of it when a page or a session is swept under somebody's eyes. */
@BrowserTest
class SessionEndIT {

    private static final String PAGE = "/my-grid/" + TestGround.GRID;
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    @Autowired
    VaadinSessions sessions;

    @Autowired
    OwnerDatabase owner;

    @BeforeEach
    void layGround() {
        TestGround.lay(owner);
        TestAccounts.create(owner, "sleeper", Role.GRID_CHIEF, TestGround.GRID);
    }

    @Test
    void a_page_that_was_swept_while_its_phone_slept_comes_back_by_itself(Screens screens) {
        Page page = open(screens);
        String address = page.url();

        sweepAfter(Duration.ofMinutes(10));

        page.waitForFunction("!window.slept");
        SignIn.awaitMap(page);
        assertThat(page.url()).isEqualTo(address);
        assertThat(page.locator(".v-system-error")).hasCount(0);
    }

    @Test
    void a_session_that_nobody_used_has_ended_and_the_page_says_so_and_waits(Screens screens) {
        screens.expect("403");
        screens.expect("401");
        Page page = open(screens);
        owner.jdbc().sql("delete from sign_in").update();

        sweepAfter(Duration.ofMinutes(31));
        page.locator("vaadin-tab:not([hidden])").nth(1).click();

        assertThat(page.locator(".v-system-error")).containsText("登录已超时");
        assertThat(page.evaluate("window.slept")).as("not loaded again").isEqualTo(true);
        screens.keep(page, "session-ended");
        page.locator(".v-system-error").click();
        page.waitForURL("**/login");
        SignIn.as(page, "sleeper", TestAccounts.PASSWORD);
        assertThat(page.url()).contains(PAGE);
    }

    private static Page open(Screens screens) {
        Page page = screens.open(PAGE);
        SignIn.as(page, "sleeper", TestAccounts.PASSWORD);
        SignIn.awaitMap(page);
        page.evaluate("window.slept = true");
        return page;
    }

    private void sweepAfter(Duration time) {
        new SessionSweeper(sessions, HEARTBEAT, Clock.offset(Clock.systemUTC(), time)).sweep();
    }
}
