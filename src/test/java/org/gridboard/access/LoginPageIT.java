package org.gridboard.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.gridboard.platform.BrowserTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of this module in a real browser, under the real content security policy, with push. */
@BrowserTest
class LoginPageIT {

    @Autowired
    OwnerDatabase owner;

    @ParameterizedTest
    @CsvSource({"1280, zh-CN, zh, 登录", "360, zh-CN, zh, 登录", "1280, en-GB, en, Sign in", "360, en-GB, en, Sign in"})
    void the_login_page_speaks_the_browsers_language(
            int width, String asked, String spoken, String button, Screens screens) {
        Page page = screens.open("/login", width, 800, asked);
        assertThat(page.locator("vaadin-button[slot=submit]")).hasText(button);
        assertThat(page.locator("html")).hasAttribute("lang", spoken);
        screens.keep(page, "login-" + width + "-" + spoken);
    }

    @Test
    void pages_carry_the_policy(Screens screens) {
        Page page = screens.open("/login");
        var headers = page.navigate("/login").headers();
        assertThat(headers.get("content-security-policy")).contains("frame-ancestors 'none'", "object-src 'none'");
        assertThat(headers).containsEntry("x-content-type-options", "nosniff").containsKey("referrer-policy");
    }

    @Test
    void with_a_locked_account_the_next_touch_of_its_open_page_says_so_and_leads_to_the_login(Screens screens) {
        TestAccounts.create(owner, "it-admin", Role.ADMINISTRATOR);
        TestAccounts.create(owner, "it-auditor", Role.AUDITOR);
        Page administrator = signIn(screens, "it-admin");
        administrator.navigate("/accounts");
        Page auditor = signIn(screens, "it-auditor");
        auditor.navigate("/audit");
        assertThat(auditor.locator("vaadin-grid")).isVisible();
        screens.keep(auditor, "audit");

        administrator.locator("vaadin-text-field input").first().fill("it-auditor");
        assertThat(administrator.locator(".two-lines", new Page.LocatorOptions().setHasText("it-auditor")))
                .isVisible();
        assertThat(administrator.locator(".two-lines", new Page.LocatorOptions().setHasText("it-admin")))
                .not()
                .isVisible();
        administrator.locator("vaadin-grid vaadin-button").first().click();
        administrator.getByRole(AriaRole.MENUITEM).last().click();
        administrator.locator("vaadin-button[slot=confirm-button]").click();
        screens.keep(administrator, "accounts");

        auditor.locator("vaadin-text-field input").fill("somebody");
        assertThat(auditor.locator(".v-system-error")).containsText("登录");
        auditor.locator(".v-system-error").click();
        assertThat(auditor).hasURL(Pattern.compile(".*/login"));
    }

    private static Page signIn(Screens screens, String username) {
        Page page = screens.open("/login");
        page.locator("#vaadinLoginUsername input").fill(username);
        page.locator("#vaadinLoginPassword input").fill(TestAccounts.PASSWORD);
        page.locator("vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("login"));
        return page;
    }
}
