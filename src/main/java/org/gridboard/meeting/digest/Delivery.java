package org.gridboard.meeting.digest;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of one digest.
 *
 * @param day of the meeting
 * @param failure of the last attempt; null where there was none or it has succeeded
 * @param code the answer that came with it
 * @param nextAt when it is tried again, while it waits
 */
public record Delivery(
        LocalDate day,
        ChannelKind kind,
        State state,
        int attempts,
        @Nullable Failure failure,
        int code,
        Instant nextAt) {

    /** Where a digest stands. */
    public enum State {
        WAITING,
        SENT,
        /** Not delivered within a day. */
        GIVEN_UP,
        /** Its channel was switched off before. */
        SWITCHED_OFF;

        /** The key of its name in the user's language. */
        public String key() {
            return "digest.state." + name();
        }
    }
}
