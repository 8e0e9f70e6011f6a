package org.gridboard.inspection.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.gridboard.code.Position;
import org.gridboard.dashboard.MyPosition;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** Where someone on a round is: the device's last answer, as long as they cannot have gone far since. */
class Whereabouts {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private static final String DENIED = "dashboard.position.PERMISSION_DENIED";

    private final Clock clock;
    private @Nullable Position last;
    private Instant at = Instant.MIN;
    private boolean denied;

    Whereabouts(Clock clock) {
        this.clock = clock;
    }

    Optional<Position> fresh() {
        return Optional.ofNullable(last)
                .filter(found -> at.isAfter(clock.instant().minus(FRESH)));
    }

    /** Asks the device; one of the two is called once it has answered. One that may not answer is asked no more. */
    void ask(Consumer<Position> found, Consumer<RefusedException> failed) {
        if (denied) {
            return;
        }
        MyPosition.ask(
                position -> {
                    last = position;
                    at = clock.instant();
                    found.accept(position);
                },
                refused -> {
                    denied = refused.key().equals(DENIED);
                    failed.accept(refused);
                });
    }
}
