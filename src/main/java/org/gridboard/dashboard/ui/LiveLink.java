package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.gridboard.dashboard.Focus;
import org.gridboard.live.ChangeKind;
import org.gridboard.live.GridStatuses;
import org.gridboard.live.LiveChange;
import org.gridboard.live.LiveScreen;
import org.jspecify.annotations.Nullable;

/**
 * Brings what happens to one open page. What comes while the page is busy is taken in together; lists are read anew at
 * most every few seconds, however much happens.
 */
class LiveLink implements LiveScreen {

    /** What the page does with the news, in its own session. */
    interface Page {

        void changed(LiveChange change);

        /** Whether what is shown goes on although its day is over. */
        boolean goesOn();

        /** The same on a later day, whose numbers are not those of the page. */
        void changedLater(LiveChange change);

        /** Time to read what is not told: something of these kinds has changed. */
        void renew(Set<ChangeKind> kinds);

        /** What is shown is right up to that moment; interrupted: and nobody knows what has happened since. */
        void asOf(Instant moment, boolean interrupted);
    }

    private static final Executor AFTER_A_PAUSE = CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS);

    private final UI ui;
    private final Page page;
    private final Focus focus;
    private final Registration registration;
    private final AtomicReference<@Nullable LiveChange> waiting = new AtomicReference<>();
    private final Pause pause = new Pause();
    /** Written by the page, read by the feed. */
    private volatile boolean interrupted;
    /** Of the page alone. */
    private boolean ended;

    LiveLink(UI ui, GridStatuses statuses, Focus focus, Page page) {
        this.ui = ui;
        this.page = page;
        this.focus = focus;
        this.registration = statuses.follow(focus.area(), this);
    }

    /** Whether this link brings what a page with that focus shows. */
    boolean fits(Focus other) {
        return focus.area().equals(other.area()) && focus.day().equals(other.day());
    }

    /** From now on nothing is brought, not even what is under way. */
    void end() {
        ended = true;
        registration.remove();
    }

    @Override
    public void changed(LiveChange change) {
        if (waiting.getAndAccumulate(change, LiveLink::together) == null) {
            inPage(this::take);
        }
    }

    @Override
    public void stillTrue(Instant asOf) {
        inPage(() -> standing(asOf, false));
    }

    @Override
    public void interrupted(Instant asOf) {
        if (!interrupted) {
            inPage(() -> standing(asOf, true));
        }
    }

    private static @Nullable LiveChange together(@Nullable LiveChange before, @Nullable LiveChange next) {
        return before == null || next == null ? next : before.then(next);
    }

    private void take() {
        LiveChange change = waiting.getAndSet(null);
        if (change == null) {
            return;
        }
        if (change.day().equals(focus.day())) {
            tell(change, page::changed);
        } else if (!change.kinds().isEmpty() && page.goesOn()) {
            tell(change, page::changedLater);
        }
    }

    private void tell(LiveChange change, Consumer<LiveChange> told) {
        standing(change.asOf(), false);
        told.accept(change);
        pause.add(change.kinds());
    }

    private void standing(Instant asOf, boolean isInterrupted) {
        interrupted = isInterrupted;
        page.asOf(asOf, isInterrupted);
    }

    private void inPage(Runnable task) {
        ui.accessLater(() -> unlessEnded(task), () -> {}).run();
    }

    private void unlessEnded(Runnable task) {
        if (!ended) {
            task.run();
        }
    }

    /** Gathers kinds and hands them on at once after a quiet time, else when the pause is over. */
    private final class Pause {

        private final EnumSet<ChangeKind> gathered = EnumSet.noneOf(ChangeKind.class);
        private boolean running;

        void add(Set<ChangeKind> kinds) {
            gathered.addAll(kinds);
            if (!running && !gathered.isEmpty()) {
                running = true;
                page.renew(gathered.clone());
                gathered.clear();
                AFTER_A_PAUSE.execute(() -> inPage(this::over));
            }
        }

        private void over() {
            running = false;
            add(Set.of());
        }
    }
}
