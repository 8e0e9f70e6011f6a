package org.gridboard.live;

import java.time.Instant;

/** A screen that follows what happens. It is told by threads of the feed and must not make them wait. */
public interface LiveScreen {

    /** Something the screen shows has changed. */
    void changed(LiveChange change);

    /** Nothing else has changed up to a moment. */
    void stillTrue(Instant asOf);

    /** The database cannot be asked; what the screen shows is as of that moment. Ends with the next change or beat. */
    void interrupted(Instant asOf);
}
