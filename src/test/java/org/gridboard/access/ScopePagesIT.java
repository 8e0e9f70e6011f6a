package org.gridboard.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gridboard.dashboard.SignIn;
import org.gridboard.inspection.SetClock;
import org.gridboard.platform.BrowserTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.Screens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * What every role, and a stranger, is shown in the browser where it types addresses of its own and of other areas; the
 * services guard alone, for what they refuse then, they refuse with the database's help too. Each role signs in once and
 * follows links within its page, on a phone, which draws no map beside a form: loading a page anew takes seconds.
 */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class ScopePagesIT {

    private static final String NO_SUCH_PAGE = "没有这个页面";
    private static final String NO_SUCH_THING = "没有找到这条记录";
    private static final int MILLISECONDS = 20_000;

    /** As a link within the page does it: the server decides anew, and the page is not loaded anew. */
    private static final String FOLLOW = """
            address => {
                const link = document.createElement('a');
                link.href = address;
                link.setAttribute('router-link', '');
                document.body.append(link);
                link.click();
                link.remove();
            }""";

    /** A page that everybody may see who is signed in, and by what it is known. */
    private static final String BETWEEN = "/password";

    private static final String BETWEEN_SHOWS = "vaadin-password-field >> nth=0";

    private static final String DOWNLOAD = "a[download][href*='VAADIN/dynamic']";

    @Autowired
    OwnerDatabase owner;

    @Value("${gridboard.files.directory}")
    Path files;

    @BeforeAll
    void fill() {
        Plot.fill(owner, files);
        setDefaultAssertionTimeout(MILLISECONDS);
    }

    static Stream<Sight> everybodyWithAnAccount() {
        return Stream.of(Role.values()).map(Sight::new);
    }

    @ParameterizedTest
    @MethodSource("everybodyWithAnAccount")
    void what_belongs_to_other_areas_and_other_duties_does_not_exist(Sight sight, Screens screens) {
        Page page = enter(sight, screens);
        screens.expect("404");
        screens.expect("403"); // the map asks for the checkpoints of the grid that the address names
        Guards.SERVICES_ALONE.hold(owner, () -> {
            pages(page, sight);
            if (!sight.reports().isEmpty()) {
                reports(page, sight);
            }
            if (!sight.work().isEmpty()) {
                forms(page, sight);
            }
        });
    }

    private void pages(Page page, Sight sight) {
        for (Plot plot : List.of(Plot.OWN, Plot.NEXT_COMMUNITY, Plot.OTHER_STREET)) {
            visit(page, "/meeting/" + plot.community(), sight.work().contains(plot));
            visit(page, "/ledger/" + plot.community(), sight.work().contains(plot));
        }
        visit(page, "/import", !sight.reports().isEmpty());
        visit(page, "/accounts", sight.role() == Role.ADMINISTRATOR);
        visit(page, "/audit", sight.role() == Role.AUDITOR);
    }

    private static void visit(Page page, String address, boolean exists) {
        follow(page, address);
        if (exists) {
            assertThat(page.locator("vaadin-grid").first()).isVisible();
            assertThat(page.locator("body")).not().containsText(NO_SUCH_PAGE);
        } else {
            assertThat(page.locator("body")).containsText(NO_SUCH_PAGE);
            assertThat(Plot.in(page.locator("body").innerText())).isEmpty();
        }
    }

    /** By way of a page that everybody may see, so that nothing of the page before is taken for the one asked for. */
    private static void follow(Page page, String address) {
        page.evaluate(FOLLOW, BETWEEN);
        assertThat(page.locator(BETWEEN_SHOWS)).isVisible();
        page.evaluate(FOLLOW, address);
        assertThat(page.locator(BETWEEN_SHOWS)).isHidden();
    }

    private static void reports(Page page, Sight sight) {
        follow(page, "/import");
        assertThat(page.locator(DOWNLOAD).first()).isVisible();
        String body = page.locator("body").innerText();
        assertThat(named(body, ".xlsx")).isEqualTo(sight.residentReports());
        assertThat(named(body, ".geojson")).isEqualTo(sight.reports());
    }

    private static Set<Plot> named(String body, String ending) {
        return Arrays.stream(Plot.values())
                .filter(plot -> body.contains(plot.grid() + ending))
                .collect(toSet());
    }

    private void forms(Page page, Sight sight) {
        Plot nearestOther = Arrays.stream(Plot.values())
                .filter(plot -> !sight.work().contains(plot))
                .findFirst()
                .orElseThrow();
        follow(page, "/meeting/" + Plot.OWN.grid());
        for (String kind : List.of("grid", "household", "checkpoint", "round", "issue", "agreement", "resource")) {
            open(page, kind, Plot.OWN);
            assertThat(page.locator(".gb-form-pane"))
                    .containsText(Plot.OWN.grid().value());
            open(page, kind, nearestOther);
            assertThat(page.locator(".gb-form-pane")).containsText(NO_SUCH_THING);
            assertThat(sight.work()).containsAll(Plot.in(page.locator("body").innerText()));
        }
    }

    private void open(Page page, String kind, Plot plot) {
        String id = switch (kind) {
            case "grid" -> plot.grid().value();
            case "round" -> plot.grid() + "." + LocalDate.now(SetClock.ZONE) + ".MORNING";
            default -> plot.id(owner, kind);
        };
        page.evaluate(FOLLOW, "/meeting/" + Plot.OWN.grid() + "?" + kind + "=" + id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting/990104001001", "ledger/990104001001", "import", "accounts", "audit"})
    void a_stranger_is_led_to_the_login(String page, Screens screens) {
        APIResponse answer = get(screens.http(), "/" + page);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers().get("location")).contains("/login");
        assertThat(Plot.in(answer.text())).isEmpty();
    }

    @Test
    void the_export_of_a_report_is_for_whom_it_was_offered(Screens screens) {
        var account = TestAccounts.create(owner, "plot-next", Role.SECRETARY, Plot.NEXT_COMMUNITY.community());
        Page next = screens.openAfter(
                http -> SignIn.over(http, account.username(), TestAccounts.PASSWORD), "/import", 360, 800, "zh-CN");
        String export = (String) next.locator(DOWNLOAD).first().evaluate("link => link.href");
        APIResponse own = get(next.context().request(), export);
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.headers().get("content-type")).contains("spreadsheet");

        refused(get(screens.http(), export), "a stranger");
        everybodyWithAnAccount().forEach(sight -> {
            APIRequestContext http = screens.http();
            SignIn.over(http, Plot.account(owner, sight.role()).username(), TestAccounts.PASSWORD);
            refused(get(http, export), sight.toString());
        });
    }

    private static void refused(APIResponse answer, String who) {
        assertThat(answer.status()).as(who).isIn(302, 401, 403, 404);
        assertThat(answer.headers().getOrDefault("content-type", "")).doesNotContain("spreadsheet");
    }

    private static APIResponse get(APIRequestContext http, String address) {
        return http.get(address, RequestOptions.create().setMaxRedirects(0));
    }

    private Page enter(Sight sight, Screens screens) {
        String username = Plot.account(owner, sight.role()).username();
        Page page = screens.openAfter(
                http -> SignIn.over(http, username, TestAccounts.PASSWORD), BETWEEN, 360, 800, "zh-CN");
        assertThat(page.locator(BETWEEN_SHOWS)).isVisible();
        return page;
    }
}
