package org.gridboard.ledger;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.gridboard.access.DemonstrationAccess;
import org.gridboard.dashboard.SignIn;
import org.gridboard.platform.DemonstrationTest;
import org.gridboard.platform.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The ledgers, the public resources and the contact card as people see them. */
@DemonstrationTest
class RegistersIT {

    private static final String GRID = "350203011048002";

    @Autowired
    DemonstrationAccess demonstration;

    @ParameterizedTest
    @CsvSource({"360, 800, zh-CN, 责任书", "1280, 800, en-GB, Agreements"})
    void a_ledger_shows_its_totals_and_a_line_opens_its_form(
            int width, int height, String locale, String agreements, Screens screens) {
        Page page = signIn("/ledger/" + GRID + "/STREET_ORDER", width, height, locale, screens);
        assertThat(page.locator(".gb-ledger-totals")).containsText(agreements);
        assertThat(page.locator(".gb-ledger-rows .gb-row").first()).isVisible();
        assertThat(overflow(page)).as("the page does not scroll sideways").isLessThanOrEqualTo(0);
        screens.keep(page, "ledger-" + width + "-" + locale.substring(0, 2));

        page.locator(".gb-ledger-totals .gb-indicator").nth(2).click();
        assertThat(page).hasURL(Pattern.compile(".*kind=AGREEMENT.*"));
        page.locator(".gb-ledger-rows .gb-row").first().click();
        assertThat(page).hasURL(Pattern.compile(".*[?&]agreement=\\d+.*"));
        assertThat(page.locator(".gb-form h2")).isVisible();
        screens.keep(page, "agreement-" + width + "-" + locale.substring(0, 2));
    }

    @ParameterizedTest
    @CsvSource({"360, 800, zh-CN", "1280, 800, en-GB"})
    void the_card_carries_a_code_that_leads_to_the_public_page(int width, int height, String locale, Screens screens) {
        Page page = signIn("/card/" + GRID, width, height, locale, screens);
        assertThat(page.locator(".gb-poster-code svg")).isVisible();
        assertThat(page.locator(".gb-card")).hasCount(10);
        assertThat(overflow(page)).as("the page does not scroll sideways").isLessThanOrEqualTo(0);
        screens.keep(page, "card-" + width + "-" + locale.substring(0, 2));

        Page stranger = screens.open("/g/" + GRID, width, height, locale);
        assertThat(stranger.locator("h1")).containsText("第2网格");
        assertThat(stranger.locator("a.call")).isVisible();
        assertThat(stranger.context().cookies()).isEmpty();
        screens.keep(stranger, "public-card-" + width + "-" + locale.substring(0, 2));
    }

    @Test
    void public_resources_are_listed_beside_the_map(Screens screens) {
        Page page = signIn("/my-grid/" + GRID + "?list=resources", 1280, 800, "zh-CN", screens);
        page.locator(".gb-rows .gb-row").first().click();
        assertThat(page).hasURL(Pattern.compile(".*[?&]resource=\\d+.*"));
        assertThat(page.locator(".gb-form h2")).isVisible();
        screens.keep(page, "resources-1280-zh");
    }

    private Page signIn(String address, int width, int height, String locale, Screens screens) {
        Page page = screens.open("/login", width, height, locale);
        SignIn.as(page, "chief", demonstration.password());
        page.navigate(address);
        return page;
    }

    private static int overflow(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
