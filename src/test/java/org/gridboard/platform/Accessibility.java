package org.gridboard.platform;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What axe-core finds wrong with a page. */
public final class Accessibility {

    private static final Set<String> TOO_BAD = Set.of("serious", "critical");

    private Accessibility() {}

    /** The serious and critical faults of the page as it stands, each with up to five places. */
    public static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> TOO_BAD.contains(rule.getImpact()))
                        .map(Accessibility::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().limit(5).map(node -> node.getHtml()).toList();
    }
}
