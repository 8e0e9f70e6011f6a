package org.gridboard.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The screens that one test looks at: each is a browser of its own, with own cookies. */
public final class Screens {

    private final Browser browser;
    private final String address;
    private final List<BrowserContext> open = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    Screens(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** A Chinese desktop screen of 1280 × 800 px. */
    public Page open(String path) {
        return open(path, 1280, 800, "zh-CN");
    }

    /**
     * A screen of the given size in CSS pixels that shows a path of the application.
     *
     * @param locale such as {@code zh-CN}, as the browser sends it
     */
    public Page open(String path, int width, int height, String locale) {
        return open(path, size(width, height, locale));
    }

    /** A Chinese phone of 360 × 800 px whose owner lets the page know where it is: degrees, EPSG:4326. */
    public Page openPhone(String path, double lat, double lng) {
        return open(
                path,
                size(360, 800, "zh-CN")
                        .setHasTouch(true)
                        .setGeolocation(lat, lng)
                        .setPermissions(List.of("geolocation")));
    }

    /**
     * As {@link #open(String, int, int, String)}, after something was asked over HTTP with the screen's own cookies, such
     * as signing in.
     */
    public Page openAfter(Consumer<APIRequestContext> asking, String path, int width, int height, String locale) {
        BrowserContext context = context(size(width, height, locale));
        asking.accept(context.request());
        return open(path, context);
    }

    /** Asks over HTTP without drawing anything, with cookies of its own. */
    public APIRequestContext http() {
        return context(new Browser.NewContextOptions().setBaseURL(address)).request();
    }

    private Browser.NewContextOptions size(int width, int height, String locale) {
        return new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, height)
                .setLocale(locale)
                .setTimezoneId("Asia/Shanghai");
    }

    private Page open(String path, Browser.NewContextOptions options) {
        return open(path, context(options));
    }

    private BrowserContext context(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        open.add(context);
        return context;
    }

    private Page open(String path, BrowserContext context) {
        Page page = context.newPage();
        watch(page);
        page.navigate(path);
        return page;
    }

    /** Keeps a picture as {@code target/screenshots/<name>.png}. */
    public void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }

    /** Lets pass what would fail the test: problems whose text contains these words. */
    public void expect(String words) {
        expected.add(words);
    }

    void closeAll() {
        open.forEach(BrowserContext::close);
        assertThat(problems)
                .as("problems in the browser")
                .filteredOn(problem -> expected.stream().noneMatch(problem::contains))
                .isEmpty();
    }

    private void watch(Page page) {
        page.onPageError(error -> problems.add("script error: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                problems.add("console: " + message.text() + " at " + message.location());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 500) {
                problems.add(response.status() + " " + response.url());
            }
        });
    }
}
