package org.gridboard.meeting.digest;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What became of one attempt to send.
 *
 * @param failure why it has failed; null where it was delivered
 * @param code HTTP status or errcode of the answer; 0 for none
 * @param rest how long the channel is to be left alone at least
 */
record Outcome(@Nullable Failure failure, int code, Duration rest) {

    static final Outcome DELIVERED = new Outcome(null, 0, Duration.ZERO);

    static Outcome failed(Failure failure) {
        return new Outcome(failure, 0, Duration.ZERO);
    }

    static Outcome refused(int code) {
        return new Outcome(Failure.REFUSED, code, Duration.ZERO);
    }
}
