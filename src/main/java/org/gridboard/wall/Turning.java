package org.gridboard.wall;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which page stands on the wall: each for the same time, then the next, until somebody pauses or turns them by hand. */
public final class Turning {

    /** How long a page stands. */
    public static final Duration EACH = Duration.ofSeconds(20);

    private final int pages;
    private int first;
    private Instant begun;
    private @Nullable Instant paused;

    /** Begins with the first page. */
    public Turning(int pages, Instant now) {
        this.pages = pages;
        this.begun = now;
    }

    /** The page that stands at that moment, from 0. */
    public int at(Instant now) {
        Instant until = paused == null ? now : paused;
        long turned = Math.max(0, Duration.between(begun, until).dividedBy(EACH));
        return (int) ((first + turned) % pages);
    }

    public boolean isPaused() {
        return paused != null;
    }

    /** Stops on the page that stands; from the second time on, goes on where it stopped. */
    public void pause(Instant now) {
        Instant since = paused;
        if (since == null) {
            paused = now;
        } else {
            begun = begun.plus(Duration.between(since, now));
            paused = null;
        }
    }

    /** Turns so many pages on, or back; that page then stands for its whole time. */
    public void turn(int by, Instant now) {
        first = Math.floorMod(at(now) + by, pages);
        begun = now;
        if (paused != null) {
            paused = now;
        }
    }
}
