package org.gridboard.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.gridboard.access.DemonstrationAccess;
import org.gridboard.platform.Accessibility;
import org.gridboard.platform.DemonstrationTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What each of the three users sees first, on each screen and in each language. */
@DemonstrationTest
class FirstLookIT {

    /** In the chief's grid; on some days the demonstration has its rounds walked already. */
    private static final String NOTHING_SEEN_THIS_AFTERNOON = """
            delete from sighting
            where grid_code = '350203011048002' and half = 'AFTERNOON' and day = (select max(day) from sighting)""";

    @Autowired
    DemonstrationAccess demonstration;

    @Autowired
    OwnerDatabase owner;

    @ParameterizedTest
    @CsvSource({
        "secretary, meeting, 1920, 1080, zh-CN, RAISED, 今日新报",
        "secretary, meeting, 1280, 800, en-GB, RAISED, Raised today",
        "chief, my-grid, 360, 800, zh-CN, DUE_TODAY, 今天要办",
        "chief, my-grid, 1280, 800, en-GB, DUE_TODAY, Due today",
        "street, compare, 1280, 800, zh-CN, PROMISES_KEPT, 回访兑现率",
        "street, compare, 1920, 1080, en-GB, PROMISES_KEPT, Promises kept",
        "secretary, meeting, 360, 800, en-GB, RAISED, Raised today",
    })
    void each_user_lands_on_the_own_lens_with_a_living_afternoon(
            String user,
            String lens,
            int width,
            int height,
            String locale,
            String indicator,
            String label,
            Screens screens) {
        Page page = screens.open("/", width, height, locale);
        SignIn.as(page, user, demonstration.password());
        SignIn.awaitMap(page);

        assertThat(page).hasURL(Pattern.compile(".*/" + lens + "/350203011.*"));
        assertThat(page.locator("[data-indicator=" + indicator + "]")).containsText(label);
        assertThat(page.locator("body")).not().containsText("!dashboard.");
        assertThat(page.locator(".gb-banner")).isVisible();
        assertThat(overflow(page)).as("the page does not scroll sideways").isLessThanOrEqualTo(0);
        assertThat(Accessibility.faults(page)).as("faults of " + lens).isEmpty();
        screens.keep(page, "first-look-" + user + "-" + width + "-" + locale.substring(0, 2));
    }

    @Test
    void a_grid_chosen_in_the_list_opens_its_form_and_stands_in_the_address(Screens screens) {
        Page page = screens.open("/");
        SignIn.as(page, "secretary", demonstration.password());
        SignIn.awaitMap(page);
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("网格").setExact(true))
                .click();
        page.locator("vaadin-grid.gb-grids").getByText("第2网格").first().click();

        assertThat(page).hasURL(Pattern.compile(".*[?&]grid=350203011048002.*"));
        assertThat(page.locator(".gb-form h2")).containsText("第2网格");
        page.reload();
        assertThat(page.locator(".gb-form h2")).containsText("第2网格");
        page.keyboard().press("Escape");
    }

    @Test
    void an_issue_clicked_on_the_map_opens_its_form(Screens screens) {
        Page page = screens.open("/");
        SignIn.as(page, "secretary", demonstration.password());
        SignIn.awaitMap(page);
        page.waitForFunction("/issues:[1-9]/.test(document.querySelector('leaflet-map').dataset.ready)");
        var place = (Map<?, ?>) page.evaluate(FIRST_ISSUE_ON_THE_MAP);
        page.locator("leaflet-map")
                .click(new Locator.ClickOptions()
                        .setPosition(((Number) place.get("x")).doubleValue(), ((Number) place.get("y")).doubleValue()));

        assertThat(page).hasURL(Pattern.compile(".*[?&]issue=\\d+.*"));
        assertThat(page.locator(".gb-form h2")).isVisible();
        screens.keep(page, "issue-form-1280-zh");
    }

    @Test
    void what_a_chief_marks_is_seen_by_the_secretary_who_touches_nothing(Screens screens) {
        owner.jdbc().sql(NOTHING_SEEN_THIS_AFTERNOON).update();
        Page secretary = screens.open("/");
        SignIn.as(secretary, "secretary", demonstration.password());
        SignIn.awaitMap(secretary);
        secretary.navigate("/meeting/350203011048?list=grids");
        SignIn.awaitMap(secretary);
        Locator grids = secretary.locator("vaadin-grid.gb-grids");
        assertThat(grids).containsText("第2网格");
        String before = grids.textContent();

        Page chief = screens.openPhone("/", 24.486, 118.122);
        SignIn.as(chief, "chief", demonstration.password());
        chief.locator("[data-duty=ROUND]").first().click();
        chief.locator("vaadin-button.gb-stop-IN_ORDER").first().click();

        assertThat(grids).not().hasText(before);
        screens.keep(secretary, "live-1280-zh");
    }

    @Test
    void an_address_outside_the_scope_says_that_there_is_no_such_page(Screens screens) {
        Page page = screens.open("/");
        SignIn.as(page, "secretary", demonstration.password());
        SignIn.awaitMap(page);
        screens.expect("404");
        for (String path :
                new String[] {"/meeting/350203011050/2026-11-20", "/meeting/999999999", "/meeting/12", "/nowhere"}) {
            page.navigate(path);
            assertThat(page.locator("body")).containsText("没有这个页面");
        }
    }

    private static final String FIRST_ISSUE_ON_THE_MAP = """
            async () => {
                const map = document.querySelector('leaflet-map');
                const day = location.pathname.split('/')[3];
                const area = location.pathname.split('/')[2];
                const issues = await (await fetch(`/api/map/${area}/issues?day=${day}`)).json();
                for (const [, , id] of issues.points) {
                    const point = map.pointAt('issue', id);
                    if (point && point.x > 20 && point.y > 60 && point.x < map.clientWidth - 20 && point.y < map.clientHeight - 20)
                        return point;
                }
                throw new Error('no issue stands alone on the map');
            }""";

    private static int overflow(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
    }
}
