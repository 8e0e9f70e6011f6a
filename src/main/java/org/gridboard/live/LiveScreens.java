package org.gridboard.live;

import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.gridboard.code.AreaCode;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Every open screen of this node, by what it may see. A change is cut to an audience once, however many look on. */
@Component
class LiveScreens implements DisposableBean {

    private final Map<Audience, Group> groups = new ConcurrentHashMap<>();
    /** Cuts the changes to their audiences, in their order. */
    private final ExecutorService messenger = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("live-messenger").factory());

    /** Each screen is told by a thread of its own, so that none waits for another. */
    private final ExecutorService tellers = Executors.newVirtualThreadPerTaskExecutor();

    /** @param sequence the state the screen begins with */
    Registration join(Audience audience, LiveScreen screen, long sequence) {
        groups.compute(audience, (key, group) -> {
            Group joined = group == null ? new Group(sequence) : group;
            joined.screens.add(screen);
            return joined;
        });
        return () -> groups.computeIfPresent(audience, (key, group) -> {
            group.screens.remove(screen);
            return group.screens.isEmpty() ? null : group;
        });
    }

    void changed(Snapshot before, Snapshot after, Changes changes) {
        var statuses = after.differing(before);
        messenger.execute(() -> groups.forEach((audience, group) -> {
            LiveChange change = cut(audience, group, after, changes, statuses);
            if (!change.kinds().isEmpty() || !change.statuses().isEmpty()) {
                group.sequence = after.sequence();
                group.tell(screen -> screen.changed(change));
            }
        }));
    }

    void stillTrue(Instant asOf) {
        tellAll(screen -> screen.stillTrue(asOf));
    }

    void interrupted(Instant asOf) {
        tellAll(screen -> screen.interrupted(asOf));
    }

    int count() {
        return groups.values().stream().mapToInt(group -> group.screens.size()).sum();
    }

    private void tellAll(Consumer<LiveScreen> message) {
        messenger.execute(() -> groups.values().forEach(group -> group.tell(message)));
    }

    private static LiveChange cut(
            Audience audience, Group group, Snapshot after, Changes changes, Map<AreaCode, GridStatus> statuses) {
        var seen = new TreeMap<AreaCode, GridStatus>();
        statuses.forEach((code, status) -> {
            if (audience.sees(code)) {
                seen.put(code, status);
            }
        });
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        kinds.addAll(changes.everywhere());
        changes.kinds().forEach((code, changed) -> {
            if (audience.sees(code)) {
                kinds.addAll(changed);
            }
        });
        return new LiveChange(
                group.sequence,
                after.sequence(),
                after.moment().day(),
                after.moment().asOf(),
                kinds,
                seen,
                SingletonSupplier.of(() -> after.in(audience.area()).stream()
                        .filter(status -> audience.sees(status.code()))
                        .toList()));
    }

    @Override
    public void destroy() {
        messenger.shutdownNow();
        tellers.shutdownNow();
    }

    private final class Group {

        private final Collection<LiveScreen> screens = new CopyOnWriteArraySet<>();
        private volatile long sequence;

        Group(long sequence) {
            this.sequence = sequence;
        }

        void tell(Consumer<LiveScreen> message) {
            screens.forEach(screen -> tellers.execute(() -> message.accept(screen)));
        }
    }
}
