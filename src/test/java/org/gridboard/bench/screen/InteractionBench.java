package org.gridboard.bench.screen;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gridboard.bench.BenchCity;
import org.gridboard.bench.BenchTable;
import org.gridboard.bench.Goal;
import org.gridboard.bench.Turns;
import org.gridboard.platform.Screens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How soon the map of a city answers the hand: 5,000 grids, 5,000 buildings and 5,000 points, beside plain Leaflet. */
@BenchCity
@Tag("P2")
class InteractionBench {

    private static final Goal SOON = Goal.atMost(200, "ms");
    private static final Goal RATIO = Goal.atMost(1.3, "");
    private static final int POINTS_OF_A_KIND = 2500;
    /** The browser reports no event that took less. */
    private static final double SHORTEST = 16;

    /** Keeps the longest time from an input of the user to the next paint, as Interaction to Next Paint counts it. */
    private static final String OBSERVE = """
            () => {
                window.longest = 0;
                window.inputs?.disconnect();
                window.inputs = new PerformanceObserver((list) => {
                    for (const { interactionId, duration } of list.getEntries())
                        if (interactionId) window.longest = Math.max(window.longest, duration);
                });
                window.inputs.observe({ type: 'event', durationThreshold: 16 });
            }""";

    /** An input of the user. */
    private interface Input {
        void on(Page page);
    }

    @Test
    void the_map_answers_at_once(Screens screens) throws Exception {
        CityScreen ours = CityScreen.signedIn(screens);
        ours.open();
        Map<String, byte[]> data = fewer(ours.data());
        ours.page().route("**/api/map/*/issues*", route -> fulfil(route, data.get("issues.json")));
        ours.page().route("**/api/map/*/key-households*", route -> fulfil(route, data.get("key-households.json")));
        try (var plain = new PlainMap(data)) {
            CityScreen beside = ours.fresh();
            ours.open();
            ours.page()
                    .waitForFunction(
                            "/issues:2500.*key-households:2500/.test(document.querySelector('leaflet-map').dataset.ready)");
            beside.open(plain.address(true));
            var table = new BenchTable("P2");
            measure(table, "pan", ours, InteractionBench::pan, beside, InteractionBench::pan);
            measure(table, "click a grid", ours, InteractionBench::click, beside, InteractionBench::click);
            measure(
                    table,
                    "switch points off or on",
                    ours,
                    page -> page.locator(".row input").nth(2).click(),
                    beside,
                    page -> page.locator("#filter").click());
            table.write();
            screens.keep(ours.page(), "bench-interaction");
            screens.keep(beside.page(), "bench-interaction-plain");
            beside.close();
        }
    }

    private static void measure(
            BenchTable table, String what, CityScreen ours, Input inOurs, CityScreen beside, Input inPlain)
            throws Exception {
        Turns turns =
                Turns.of(2 * Turns.REPEATS, () -> longest(ours.page(), inOurs), () -> longest(beside.page(), inPlain));
        table.alone(what + ": to next paint", "ms", turns.ours(), SOON)
                .beside(what + ": to next paint", "ms", turns.ours(), turns.beside(), RATIO);
    }

    private static double longest(Page page, Input input) {
        page.bringToFront();
        page.evaluate(OBSERVE);
        input.on(page);
        page.waitForTimeout(600); // what took long is reported after it
        return Math.max(SHORTEST, ((Number) page.evaluate("window.longest")).doubleValue());
    }

    private static void pan(Page page) {
        page.mouse().move(800, 400);
        page.mouse().down();
        for (int step = 1; step <= 10; step++) {
            page.mouse().move(800 - 6 * step, 400 + 4 * step);
        }
        page.mouse().up();
        page.mouse().move(740, 440);
        page.mouse().down();
        for (int step = 1; step <= 10; step++) {
            page.mouse().move(740 + 6 * step, 440 - 4 * step);
        }
        page.mouse().up();
    }

    private static void click(Page page) {
        double turn = Math.random();
        page.mouse().click(700 + 200 * turn, 350 + 100 * turn);
    }

    private static Map<String, byte[]> fewer(Map<String, byte[]> data) {
        Map<String, byte[]> fewer = new LinkedHashMap<>(data);
        fewer.replaceAll((name, body) -> name.matches("issues.*|key-households.*") ? fewer(body) : body);
        return fewer;
    }

    private static byte[] fewer(byte[] table) {
        ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(table);
        ArrayNode points = (ArrayNode) json.get("points");
        ArrayNode kept = json.putArray("points");
        int every = Math.max(1, points.size() / POINTS_OF_A_KIND);
        for (int i = 0; i < points.size() && kept.size() < POINTS_OF_A_KIND; i += every) {
            kept.add(points.get(i));
        }
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void fulfil(Route route, byte[] body) {
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBodyBytes(body));
    }
}
