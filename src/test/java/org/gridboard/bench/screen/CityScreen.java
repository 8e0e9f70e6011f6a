package org.gridboard.bench.screen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gridboard.bench.CityClock;
import org.gridboard.dashboard.SignIn;
import org.gridboard.platform.Screens;

/** The page of the whole city, as its street's staff sees it: 5,000 grids in 500 communities of one street. */
final class CityScreen {

    static final String STREET = "990200001";
    static final String PATH = "meeting/" + STREET + "/" + CityClock.TODAY + "?list=grids";
    static final String USERNAME = "street";
    static final String PASSWORD = "bench";

    private static final String MAP = "/api/map/" + STREET + "/";
    private static final String DAY = "?day=" + CityClock.TODAY;

    /** Notes in {@code window.drawn} when the grids and their colours have been painted, in ms since the navigation began. */
    private static final String WATCH = """
            addEventListener('DOMContentLoaded', () => {
                const look = () => {
                    const ready = document.querySelector('leaflet-map')?.dataset.ready ?? '';
                    const drawn = /boundaries:[1-9]/.test(ready) && /status:[1-9]/.test(ready);
                    if (!drawn) return requestAnimationFrame(look);
                    requestAnimationFrame(() => requestAnimationFrame(() => { window.drawn = performance.now(); }));
                };
                if (!document.querySelector('#map')) look();
            });
            new PerformanceObserver((list) => { window.largest = list.getEntries().at(-1).startTime; })
                .observe({ type: 'largest-contentful-paint', buffered: true });""";

    private final Page page;

    private CityScreen(Page page) {
        this.page = page;
        page.setDefaultTimeout(60_000);
    }

    /** Signed in as the street's staff, with the page of the city open. */
    static CityScreen signedIn(Screens screens) {
        Page page = screens.open("/login");
        page.setDefaultTimeout(120_000);
        page.addInitScript(WATCH);
        SignIn.as(page, USERNAME, PASSWORD);
        return new CityScreen(page);
    }

    /** The same account in a browser that has kept nothing of the pages yet. */
    CityScreen fresh() {
        BrowserContext kept = page.context();
        BrowserContext empty = kept.browser()
                .newContext(new Browser.NewContextOptions()
                        .setStorageState(kept.storageState())
                        .setBaseURL(site())
                        .setViewportSize(1280, 800)
                        .setLocale("zh-CN"));
        Page other = empty.newPage();
        other.addInitScript(WATCH);
        return new CityScreen(other);
    }

    Page page() {
        return page;
    }

    /** Milliseconds from the beginning of the navigation until the city stood there. */
    double open() {
        return open("/" + PATH);
    }

    double open(String address) {
        page.navigate(address);
        page.waitForFunction("window.drawn || document.body.dataset.drawn");
        return ((Number) page.evaluate("Number(window.drawn ?? document.body.dataset.drawn)")).doubleValue();
    }

    /** Milliseconds until the largest text or picture of the page was painted. */
    double largestPaint() {
        return ((Number) page.evaluate("window.largest")).doubleValue();
    }

    void close() {
        page.context().close();
    }

    /** What the map of the city fetches, by the name of the file that the plain page reads. */
    Map<String, byte[]> data() {
        Map<String, byte[]> data = new LinkedHashMap<>();
        data.put("boundaries.json", get("boundaries" + DAY + "&v=0"));
        data.put("base.json", get("base?v=0"));
        for (String kind : new String[] {"status", "issues", "key-households"}) {
            data.put(kind + ".json", get(kind + DAY));
        }
        return data;
    }

    byte[] get(String kind) {
        return page.context().request().get(MAP + kind).body();
    }

    private String site() {
        return page.url().replaceFirst("(https?://[^/]+).*", "$1");
    }
}
