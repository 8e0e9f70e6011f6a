package org.gridboard.meeting.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.gridboard.meeting.ItemRef;
import org.jspecify.annotations.Nullable;

/** Which item is talked about, and since when. */
final class ItemTime {

    private final Clock clock;
    private @Nullable ItemRef item;
    private Instant since;
    private Duration before = Duration.ZERO;

    ItemTime(Clock clock) {
        this.clock = clock;
        since = clock.instant();
    }

    /** @param already how long it was talked about before */
    void begin(ItemRef next, Duration already) {
        item = next;
        before = already;
        since = clock.instant();
    }

    void end() {
        item = null;
        before = Duration.ZERO;
    }

    Optional<ItemRef> of() {
        return Optional.ofNullable(item);
    }

    boolean isOf(ItemRef other) {
        return other.equals(item);
    }

    Duration inAll() {
        return before.plus(gone());
    }

    /** This time. Zero while nothing is talked about, and where the clock was set back. */
    Duration gone() {
        Duration gone = Duration.between(since, clock.instant());
        return item == null || gone.isNegative() ? Duration.ZERO : gone;
    }
}
