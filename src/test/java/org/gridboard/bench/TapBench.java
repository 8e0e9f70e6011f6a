package org.gridboard.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.gridboard.access.DemonstrationAccess;
import org.gridboard.dashboard.SignIn;
import org.gridboard.inspection.SetClock;
import org.gridboard.platform.DemonstrationTest;
import org.gridboard.platform.Screens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** From a cold phone page to a round that is being walked: how long each tap takes to answer, as the browser sees it. */
@DemonstrationTest
@Tag("taps")
@Import(TapBench.Afternoon.class)
class TapBench {

    private static final int REPEATS = 15;
    private static final Goal GOAL = Goal.atMost(200, "ms");
    private static final String CARD = "[data-duty=ROUND]";
    private static final String HEADING = ".gb-round-head h2";
    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    private static final String IN_ORDER = "vaadin-button.gb-stop-IN_ORDER";

    /** Clicks, then looks at every frame until the page shows another answer than before; milliseconds. */
    private static final String TAP = """
            async ([target, answer]) => {
                const element = document.querySelector(target);
                const shown = () => {
                    const found = document.querySelector(answer);
                    return found && found.offsetParent ? found.textContent : '';
                };
                const before = shown();
                const start = performance.now();
                element.click();
                while (true) {
                    await new Promise(requestAnimationFrame);
                    if (shown() && shown() !== before) return performance.now() - start;
                    if (performance.now() - start > 10000) throw new Error('no answer to ' + target);
                }
            }""";

    @Autowired
    DemonstrationAccess demonstration;

    /** The afternoon's round has just begun, so that every checkpoint is still to be marked. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Afternoon {

        @Bean
        @Primary
        SetClock afternoonClock() {
            var clock = new SetClock();
            clock.set(SetClock.FRIDAY.atTime(12, 5));
            return clock;
        }
    }

    @Test
    void taps_of_a_round(Screens screens) {
        var open = new ArrayList<Double>();
        var mark = new ArrayList<Double>();
        var back = new ArrayList<Double>();
        Page phone = screens.openPhone("/", 24.486, 118.122);
        SignIn.as(phone, "chief", demonstration.password());
        phone.locator(CARD).first().waitFor();
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            phone.locator(HEADING).waitFor(GONE);
            open.add(tap(phone, CARD, HEADING));
            if (phone.locator(IN_ORDER).count() > 1) {
                mark.add(tap(phone, IN_ORDER, HEADING));
            }
            back.add(tap(phone, ".gb-phone-bar vaadin-button", CARD));
        }
        new BenchTable("taps")
                .alone("duty list → round opened", "ms", new Samples(open), GOAL)
                .alone("checkpoint marked in order", "ms", new Samples(mark), GOAL)
                .alone("round → duty list", "ms", new Samples(back), GOAL)
                .write();
    }

    private static double tap(Page page, String target, String answer) {
        return ((Number) page.evaluate(TAP, List.of(target, answer))).doubleValue();
    }
}
