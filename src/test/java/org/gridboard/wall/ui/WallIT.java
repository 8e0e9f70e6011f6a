package org.gridboard.wall.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.gridboard.access.DemonstrationAccess;
import org.gridboard.dashboard.SignIn;
import org.gridboard.platform.DemonstrationTest;
import org.gridboard.platform.Screens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The big screen as it hangs on the wall, for the account that sees nothing else. */
@DemonstrationTest
class WallIT {

    /** Whatever is larger than its place, or can be scrolled. */
    private static final String TOO_LARGE = """
            () => [...document.querySelectorAll('.gb-wall, .gb-wall-stand, .gb-wall-page, .gb-wall-body')]
                .filter(part => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1)
                .map(part => part.className)""";

    private static final List<String> PAGES = List.of("rounds", "issues", "comparison");

    @Autowired
    DemonstrationAccess demonstration;

    @ParameterizedTest
    @CsvSource({
        "1920, 1080, zh-CN, 今日巡查覆盖率",
        "3840, 2160, zh-CN, 今日巡查覆盖率",
        "1920, 1080, en-GB, Coverage today",
        "3840, 2160, en-GB, Coverage today"
    })
    void every_page_fits_and_turns_by_key_and_nothing_else_is_open(
            int width, int height, String locale, String label, Screens screens) {
        Page page = screens.open("/", width, height, locale);
        SignIn.as(page, "screen", demonstration.password());
        SignIn.awaitMap(page);

        assertThat(page).hasURL(Pattern.compile(".*/wall/350203011.*"));
        assertThat(page.locator(".gb-wall-numbers")).containsText(label);
        assertThat(page.locator("wall-clock time")).hasText(Pattern.compile("\\d\\d:\\d\\d:\\d\\d"));
        assertThat(page.getByRole(AriaRole.TEXTBOX)).hasCount(0);
        page.keyboard().press(" ");
        assertThat(page.locator(".gb-wall-paused")).not().isEmpty();
        for (String name : PAGES) {
            while (!name.equals(page.locator(".gb-wall-page").getAttribute("data-page"))) {
                String before = page.locator(".gb-wall-page").getAttribute("data-page");
                page.keyboard().press("ArrowRight");
                assertThat(page.locator(".gb-wall-page")).not().hasAttribute("data-page", before);
            }
            assertThat(page.locator("body")).not().containsText("!wall.");
            assertThat((List<?>) page.evaluate(TOO_LARGE)).as(name).isEmpty();
            screens.keep(page, "wall-" + name + "-" + width + "-" + locale.substring(0, 2));
        }
        screens.expect("404");
        page.navigate("/meeting/350203011048");
        assertThat(page.locator(".gb-wall, .gb-page-one")).hasCount(0);
    }
}
