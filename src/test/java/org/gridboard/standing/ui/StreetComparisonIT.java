package org.gridboard.standing.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gridboard.access.DemonstrationAccess;
import org.gridboard.dashboard.SignIn;
import org.gridboard.platform.Accessibility;
import org.gridboard.platform.DemonstrationTest;
import org.gridboard.platform.Screens;
import org.gridboard.standing.CountedDays;
import org.gridboard.standing.Indicator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The street's staff compares communities, and opens every number. */
@DemonstrationTest
class StreetComparisonIT {

    private static final String STREET = "/compare/350203011";
    private static final String COMMUNITY = "/compare/350203011048";
    private static final Pattern EXPORT_OF_CELL =
            Pattern.compile("api/compare/\\d{12}/records\\.xlsx\\?period=2026-W47&cell=\\w+\\.\\w+\\.\\w+&text=");
    private static final String OF_WHOLE = ".gb-compare-whole > .gb-number";

    @Autowired
    DemonstrationAccess demonstration;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void countDays() {
        CountedDays.count(context);
    }

    @Test
    void which_community_fell_behind_most_and_which_promises_were_broken_takes_at_most_four_clicks(Screens screens) {
        Page page = signedIn(screens, "street", 1280, 800, "zh-CN");
        var clicks = new Clicks();

        Locator behind = behindMost(page);
        String community = behind.innerText();
        Locator due = part(page, behind, "denominator");
        long broken = number(due) - number(part(page, behind, "numerator"));
        clicks.on(due);
        clicks.on(page.locator(".gb-records-parts [data-part=missed]"));

        assertThat(page.locator(".gb-records-head")).containsText(community);
        assertThat(page.locator("[data-count]")).hasAttribute("data-count", Long.toString(broken));
        assertThat(records(page).first()).containsText("未达到");
        screens.keep(page, "compare-records-1280-zh");
        clicks.on(records(page).first());
        assertThat(page.locator(".gb-form h2")).isVisible();
        screens.keep(page, "compare-form-1280-zh");
        assertThat(clicks.count).isLessThanOrEqualTo(4);
        page.reload();
        assertThat(page.locator(".gb-form h2")).isVisible();
        assertThat(page.locator("[data-count]")).hasAttribute("data-count", Long.toString(broken));
    }

    @Test
    void every_number_of_the_screen_opens_as_many_records_as_it_says(Screens screens) {
        Page page = signedIn(screens, "secretary", 1280, 800, "zh-CN");
        page.navigate(COMMUNITY + "?period=2026-W47");
        lines(page).first().waitFor();
        for (String area : lines(page).all().stream()
                .map(line -> line.getAttribute("data-area"))
                .toList()) {
            opensItsRecords(page, "[data-area='" + area + "']");
        }
        Locator cells = page.locator("[data-chart=heat] td button");
        page.locator("[data-chart=heat] header button").click();
        cells.first().waitFor();
        int some = Math.min(cells.count(), 2);
        for (int cell = 0; cell < some; cell++) {
            String said = cells.nth(cell).innerText();
            cells.nth(cell).click();
            counted(page, said);
            assertThat(page.locator(".gb-records .gb-download")).hasAttribute("href", EXPORT_OF_CELL);
            page.goBack();
            page.locator("[data-chart=heat] header button").click();
            cells.first().waitFor();
        }
    }

    @Test
    void both_numbers_of_every_measure_open_as_many_records_as_they_say(Screens screens) {
        Page page = signedIn(screens, "street", 1280, 800, "zh-CN");
        for (Indicator measure : Indicator.values()) {
            page.navigate(STREET + "?measure=" + measure);
            page.locator(OF_WHOLE + "[data-part]").first().waitFor();
            opensItsRecords(page, OF_WHOLE);
        }
    }

    @Test
    void a_period_that_makes_no_sense_is_said_and_this_month_is_shown(Screens screens) {
        Page page = signedIn(screens, "street", 1280, 800, "zh-CN");
        page.navigate(STREET + "?period=2026-11-20..2026-11-01");
        assertThat(page.locator(".gb-compare-bar .gb-error")).containsText("2026-11-20");
        assertThat(lines(page).first()).isVisible();
    }

    @Test
    void an_area_on_the_map_leads_into_it_and_the_browsers_way_back_leads_out(Screens screens) {
        Page page = signedIn(screens, "street", 1280, 800, "zh-CN");
        clickOnMap(page, "community", "350203011048");
        assertThat(page).hasURL(Pattern.compile(".*/compare/350203011048/.*"));
        awaitFigures(page);
        clickOnMap(page, "grid", "350203011048002");
        assertThat(page).hasURL(Pattern.compile(".*/compare/350203011048002/.*"));
        assertThat(lines(page)).hasCount(1);
        page.goBack();
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/compare/350203011/.*"));
        assertThat(lines(page).nth(1)).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void charts_and_their_tables_have_no_serious_fault_of_accessibility(String locale, Screens screens) {
        Page page = signedIn(screens, "street", 1280, 800, locale);
        page.locator("gridboard-chart[data-ready=heat]").waitFor();
        keep(screens, page, locale, 1280, 800);
        keep(screens, page, locale, 1920, 1080);
        keep(screens, page, locale, 360, 800);
        assertThat(Accessibility.faults(page)).as("faults on a phone").isEmpty();
        page.locator("[data-chart=trend] header button").click();
        page.locator("[data-chart=heat] header button").click();
        assertThat(Accessibility.faults(page)).as("faults of the tables").isEmpty();
    }

    private Page signedIn(Screens screens, String user, int width, int height, String locale) {
        Page page = screens.open("/", width, height, locale);
        SignIn.as(page, user, demonstration.password());
        SignIn.awaitMap(page);
        return page;
    }

    private static void awaitFigures(Page page) {
        page.waitForFunction("/figures:[1-9]/.test(document.querySelector('leaflet-map').dataset.ready)");
    }

    /** Opens the numerator, turns to the denominator, and goes back; a median has but one number. */
    private static void opensItsRecords(Page page, String line) {
        Locator numerator = page.locator(line + "[data-part=numerator]");
        Locator denominator = page.locator(line + "[data-part=denominator]:visible");
        String above = numerator.innerText();
        String below = denominator.count() == 0 ? above : denominator.innerText();
        numerator.click();
        counted(page, above);
        if (page.locator(".gb-records-parts").isVisible()) {
            page.locator(".gb-records-parts [data-part=denominator]").click();
            page.waitForURL("**part=denominator**");
            counted(page, below);
        }
        page.locator(".gb-records-head vaadin-button").click();
        numerator.waitFor();
    }

    /** The count that stands above the records, and how many the list has. */
    private static void counted(Page page, String said) {
        String number = Long.toString(parsed(said));
        assertThat(page.locator("[data-count]")).hasAttribute("data-count", number);
        page.waitForFunction(
                "number => document.querySelector('.gb-records vaadin-grid')?.size === number", (int) parsed(said));
    }

    /** The names of the areas that are compared. */
    private static Locator lines(Page page) {
        return page.locator(".gb-compare-name");
    }

    /** The name with the last rank. */
    private static Locator behindMost(Page page) {
        lines(page).first().waitFor();
        return lines(page).all().stream()
                .filter(name -> name.getAttribute("data-rank").matches("\\d+"))
                .max(Comparator.comparing(name -> Integer.valueOf(name.getAttribute("data-rank"))))
                .orElseThrow();
    }

    private static Locator part(Page page, Locator name, String part) {
        return page.locator("[data-area='%s'][data-part=%s]".formatted(name.getAttribute("data-area"), part));
    }

    private static Locator records(Page page) {
        return page.locator(".gb-records .gb-row");
    }

    private static long number(Locator button) {
        return parsed(button.innerText());
    }

    private static long parsed(String number) {
        return Long.parseLong(number.replaceAll("\\D", ""));
    }

    private static void clickOnMap(Page page, String kind, String id) {
        var place = (Map<?, ?>) page.evaluate(
                "([kind, id]) => document.querySelector('leaflet-map').pointAt(kind, id)", List.of(kind, id));
        page.locator("leaflet-map")
                .click(new Locator.ClickOptions()
                        .setPosition(((Number) place.get("x")).doubleValue(), ((Number) place.get("y")).doubleValue()));
    }

    private static void keep(Screens screens, Page page, String locale, int width, int height) {
        page.setViewportSize(width, height);
        page.locator("gridboard-chart[data-ready=heat]").waitFor();
        screens.keep(page, "compare-" + width + "-" + locale.substring(0, 2));
    }

    /** Counts what a hand does. */
    private static final class Clicks {

        private int count;

        void on(Locator what) {
            what.click();
            count++;
        }
    }
}
