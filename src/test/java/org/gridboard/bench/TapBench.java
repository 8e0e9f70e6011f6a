package org.gridboard.bench;

import com.microsoft.playwright.Page;
import java.util.List;
import org.gridboard.access.DemonstrationAccess;
import org.gridboard.dashboard.SignIn;
import org.gridboard.platform.DemonstrationTest;
import org.gridboard.platform.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a cold phone page to a round that is being walked: how long each tap takes to answer, as the browser sees it. */
@DemonstrationTest
class TapBench {

    private static final int REPEATS = 15;
    private static final String GOAL = "≤ 200 ms";

    /** Clicks, then looks at every frame until the page shows the answer; milliseconds. */
    private static final String TAP = """
            async ([target, answer]) => {
                const element = document.querySelector(target);
                const before = document.querySelector(answer)?.textContent;
                const start = performance.now();
                element.click();
                while (true) {
                    await new Promise(requestAnimationFrame);
                    const now = document.querySelector(answer);
                    if (now && now.textContent && now.textContent !== before) return performance.now() - start;
                    if (performance.now() - start > 10000) throw new Error('no answer to ' + target);
                }
            }""";

    @Autowired
    DemonstrationAccess demonstration;

    @Test
    void taps_of_a_round(Screens screens) {
        var open = new Figure("duty list → round opened", GOAL);
        var mark = new Figure("checkpoint marked in order", GOAL);
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            Page phone = screens.openPhone("/", 24.486, 118.122);
            SignIn.as(phone, "chief", demonstration.password());
            phone.locator("[data-duty=ROUND]").first().waitFor();
            open.add(tap(phone, "[data-duty=ROUND]", ".gb-round-head h2"));
            phone.locator("vaadin-button.gb-stop-IN_ORDER").first().waitFor();
            if (repeat < 4) {
                mark.add(tap(phone, "vaadin-button.gb-stop-IN_ORDER", ".gb-round-head h2"));
            }
            phone.context().close();
        }
        Figure.print(List.of(open, mark));
    }

    private static double tap(Page page, String target, String answer) {
        return ((Number) page.evaluate(TAP, List.of(target, answer))).doubleValue();
    }
}
