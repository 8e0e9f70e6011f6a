package org.gridboard.wall.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of the wall, counted by the browser, and its pulse: while the page is shown the browser asks every few seconds
 * what is to stand on it, which keeps its session alive, and where it gets no answer says so by itself.
 */
@Tag("wall-clock")
@JsModule("./wall/wall-clock.ts")
class WallClock extends Component {

    /** What the page does at each beat and key. */
    interface Hand {

        void beat();

        void pause();

        void turn(int by);
    }

    private final transient Hand hand;

    WallClock(ZoneId zone, Hand hand) {
        this.hand = hand;
        getElement().setProperty("zone", zone.getId());
    }

    /** The time of the server, which is not the browser's. */
    void set(Instant now) {
        getElement().setProperty("now", now.toEpochMilli());
    }

    /** @param lost what the browser says when nothing answers */
    void say(String locale, String lost) {
        getElement().setProperty("locale", locale);
        getElement().setProperty("lostText", lost);
    }

    @ClientCallable
    boolean beat() {
        hand.beat();
        return true;
    }

    @ClientCallable
    void pause() {
        hand.pause();
    }

    @ClientCallable
    void turn(int by) {
        hand.turn(Integer.signum(by));
    }
}
