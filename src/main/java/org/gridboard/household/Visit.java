package org.gridboard.household;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the people's log (民情日志).
 *
 * @param by the name of who made it, or null where that is not known
 * @param with whom it was with, or empty
 * @param promised what was promised, or null for nothing
 */
public record Visit(
        Instant at,
        @Nullable String by,
        Kind kind,
        Outcome outcome,
        String with,
        String said,
        String done,
        @Nullable String promised) {

    /** In person or on the telephone. */
    public enum Kind {
        VISIT,
        CALL
    }

    /** How it went. */
    public enum Outcome {
        MET,
        NOBODY_HOME,
        REFUSED
    }
}
