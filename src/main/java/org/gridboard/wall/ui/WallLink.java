package org.gridboard.wall.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.gridboard.code.AreaCode;
import org.gridboard.live.GridStatuses;
import org.gridboard.live.LiveChange;
import org.gridboard.live.LiveScreen;
import org.jspecify.annotations.Nullable;

/** Brings what happens in the area to the wall; what comes while it is busy is taken in together. */
class WallLink implements LiveScreen {

    /** What the wall does with the news, in its own session. */
    interface Wall {

        void changed(LiveChange change);

        /** What is shown is right up to that moment; interrupted: and nobody knows what has happened since. */
        void asOf(Instant moment, boolean interrupted);
    }

    private final UI ui;
    private final Wall wall;
    private final Registration registration;
    private final AtomicReference<@Nullable LiveChange> waiting = new AtomicReference<>();

    WallLink(UI ui, GridStatuses statuses, AreaCode area, Wall wall) {
        this.ui = ui;
        this.wall = wall;
        this.registration = statuses.follow(area, this);
    }

    void end() {
        registration.remove();
    }

    @Override
    public void changed(LiveChange change) {
        if (waiting.getAndAccumulate(change, WallLink::together) == null) {
            inPage(this::take);
        }
    }

    @Override
    public void stillTrue(Instant asOf) {
        inPage(() -> wall.asOf(asOf, false));
    }

    @Override
    public void interrupted(Instant asOf) {
        inPage(() -> wall.asOf(asOf, true));
    }

    private static @Nullable LiveChange together(@Nullable LiveChange before, @Nullable LiveChange next) {
        return before == null || next == null ? next : before.then(next);
    }

    private void take() {
        LiveChange change = waiting.getAndSet(null);
        if (change != null) {
            wall.changed(change);
        }
    }

    private void inPage(Runnable task) {
        ui.accessLater(task::run, () -> {}).run();
    }
}
