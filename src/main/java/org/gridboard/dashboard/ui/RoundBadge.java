package org.gridboard.dashboard.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.Locale;
import org.gridboard.live.GridStatus;
import org.gridboard.live.HalfRound;
import org.gridboard.live.HalfState;

/**
 * The disc in two halves: the morning's round left, the afternoon's right, as on the map. It is drawn in the browser, for a
 * component for every line would be kept for every open page.
 */
final class RoundBadge {

    private static final String DISC = """
            <span class="gb-round" role="img" aria-label="${item.words}" title="${item.words}">\
            <span class="gb-half ${item.morning}"></span><span class="gb-half ${item.afternoon}"></span></span>""";

    /** Looks a text up, with its parameters. */
    interface Texts {
        String text(String key, Object... parameters);
    }

    private RoundBadge() {}

    static Renderer<GridStatus> renderer(Texts texts) {
        return LitRenderer.<GridStatus>of(DISC)
                .withProperty("morning", status -> style(status.morning()))
                .withProperty("afternoon", status -> style(status.afternoon()))
                .withProperty("words", status -> words(status, texts));
    }

    private static String words(GridStatus status, Texts texts) {
        return texts.text(
                "dashboard.round",
                words(status.morning().state(), texts),
                status.morning().seen(),
                status.due(),
                words(status.afternoon().state(), texts),
                status.afternoon().seen());
    }

    private static String words(HalfState state, Texts texts) {
        return texts.text("dashboard.round." + state);
    }

    private static String style(HalfRound round) {
        return "gb-half-" + round.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
