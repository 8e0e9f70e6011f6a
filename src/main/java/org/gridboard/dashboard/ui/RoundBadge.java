package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.html.Span;
import org.gridboard.live.HalfRound;
import org.gridboard.live.HalfState;

/** The disc in two halves: the morning's round left, the afternoon's right, as on the map. */
class RoundBadge extends Span {

    RoundBadge(HalfRound morning, HalfRound afternoon, int due) {
        addClassName("gb-round");
        add(half(morning), half(afternoon));
        String words = getTranslation(
                "dashboard.round",
                words(morning.state()),
                morning.seen(),
                due,
                words(afternoon.state()),
                afternoon.seen());
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", words);
        getElement().setAttribute("title", words);
    }

    private String words(HalfState state) {
        return getTranslation("dashboard.round." + state);
    }

    private static Span half(HalfRound round) {
        var half = new Span();
        half.addClassNames(
                "gb-half", "gb-half-" + round.state().name().toLowerCase().replace('_', '-'));
        return half;
    }
}
