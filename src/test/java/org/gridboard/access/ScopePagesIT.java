package org.gridboard.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gridboard.dashboard.SignIn;
import org.gridboard.platform.BrowserTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.Screens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * What every role, and a stranger, is shown in the browser where it types addresses of its own and of other areas; the
 * services guard alone, for what they refuse then, they refuse with the database's help too. On a phone, which draws no map
 * beside a form: that takes half the time.
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

    static Stream<Sight> everybody() {
        return Stream.concat(Stream.of(Role.values()), Stream.of((Role) null)).map(Sight::new);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void pages_of_other_areas_and_of_other_duties_do_not_exist(Sight sight, Screens screens) {
        Page page = enter(sight, screens);
        screens.expect("404");
        Guards.SERVICES_ALONE.hold(owner, () -> {
            for (Plot plot : List.of(Plot.OWN, Plot.NEXT_COMMUNITY, Plot.OTHER_STREET)) {
                visit(page, "/meeting/" + plot.community(), sight, sight.work().contains(plot));
                visit(page, "/ledger/" + plot.community(), sight, sight.work().contains(plot));
            }
            visit(page, "/import", sight, !sight.reports().isEmpty());
            visit(page, "/accounts", sight, sight.role() == Role.ADMINISTRATOR);
            visit(page, "/audit", sight, sight.role() == Role.AUDITOR);
        });
    }

    private static void visit(Page page, String address, Sight sight, boolean exists) {
        page.navigate(address);
        if (sight.role() == null) {
            assertThat(page).hasURL(Pattern.compile(".*/login.*"));
        } else if (exists) {
            assertThat(page.locator("vaadin-grid").first()).isVisible();
            assertThat(page.locator("body")).not().containsText(NO_SUCH_PAGE);
        } else {
            assertThat(page.locator("body")).containsText(NO_SUCH_PAGE);
            assertThat(Plot.in(page.locator("body").innerText())).isEmpty();
        }
    }

    static Stream<Sight> whoWorks() {
        return everybody().filter(sight -> !sight.work().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("whoWorks")
    void forms_open_for_what_lies_in_scope_alone(Sight sight, Screens screens) {
        Page page = enter(sight, screens);
        screens.expect("403"); // the map asks for the checkpoints of the grid that the address names
        Plot nearestOther = Arrays.stream(Plot.values())
                .filter(plot -> !sight.work().contains(plot))
                .findFirst()
                .orElseThrow();
        page.navigate("/meeting/" + Plot.OWN.grid());
        SignIn.awaitMap(page);
        Guards.SERVICES_ALONE.hold(owner, () -> {
            for (String kind : List.of("grid", "household", "checkpoint", "round", "issue", "agreement", "resource")) {
                open(page, kind, Plot.OWN);
                assertThat(page.locator(".gb-form-pane"))
                        .containsText(Plot.OWN.grid().value());
                open(page, kind, nearestOther);
                assertThat(page.locator(".gb-form-pane")).containsText(NO_SUCH_THING);
                assertThat(sight.work())
                        .containsAll(Plot.in(page.locator("body").innerText()));
            }
        });
    }

    private void open(Page page, String kind, Plot plot) {
        String id = switch (kind) {
            case "grid" -> plot.grid().value();
            case "round" -> plot.grid() + "." + LocalDate.now() + ".MORNING";
            default -> plot.id(owner, kind);
        };
        page.evaluate(FOLLOW, "/meeting/" + Plot.OWN.grid() + "?" + kind + "=" + id);
    }

    static Stream<Sight> whoImports() {
        return everybody().filter(sight -> !sight.reports().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("whoImports")
    void the_import_page_lists_reports_in_scope_alone(Sight sight, Screens screens) {
        Page page = enter(sight, screens);
        Guards.SERVICES_ALONE.hold(owner, () -> {
            page.navigate("/import");
            assertThat(page.locator(DOWNLOAD).first()).isVisible();
            String body = page.locator("body").innerText();
            assertThat(named(body, ".xlsx")).isEqualTo(sight.residentReports());
            assertThat(named(body, ".geojson")).isEqualTo(sight.reports());
        });
    }

    private static Set<Plot> named(String body, String ending) {
        return Arrays.stream(Plot.values())
                .filter(plot -> body.contains(plot.grid() + ending))
                .collect(toSet());
    }

    @Test
    void the_export_of_a_report_is_for_whom_it_was_offered(Screens screens) {
        Page next = screens.open("/login", 360, 800, "zh-CN");
        var account = TestAccounts.create(owner, "plot-next", Role.SECRETARY, Plot.NEXT_COMMUNITY.community());
        SignIn.as(next, account.username(), TestAccounts.PASSWORD);
        next.navigate("/import");
        String export = (String) next.locator(DOWNLOAD).first().evaluate("link => link.href");
        assertThat(get(next, export).status()).isEqualTo(200);
        assertThat(get(next, export).headers().get("content-type")).contains("spreadsheet");

        everybody().forEach(sight -> {
            APIResponse answer = get(enter(sight, screens), export);
            assertThat(answer.status()).as(sight.toString()).isIn(302, 401, 403, 404);
            assertThat(answer.headers().getOrDefault("content-type", "")).doesNotContain("spreadsheet");
        });
    }

    private static APIResponse get(Page page, String address) {
        return page.context().request().get(address, RequestOptions.create().setMaxRedirects(0));
    }

    private Page enter(Sight sight, Screens screens) {
        Page page = screens.open("/login", 360, 800, "zh-CN");
        if (sight.role() != null) {
            SignIn.as(page, Plot.account(owner, sight.role()).username(), TestAccounts.PASSWORD);
        }
        return page;
    }
}
