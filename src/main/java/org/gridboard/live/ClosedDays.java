package org.gridboard.live;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Days that are over, as this node has read them last: every open page compares its day with the one before, and one of a
 * city takes a while to count. What has been entered late since then shows within a minute.
 */
@Component
class ClosedDays {

    private static final int MOST = 8;
    private static final long FRESH = Duration.ofMinutes(1).toNanos();

    private record Read(Snapshot snapshot, long at) {}

    private final Map<LocalDate, Read> days = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, Read> eldest) {
            return size() > MOST;
        }
    };
    private final StatusReader reader;
    private final Clock clock;

    ClosedDays(StatusReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** Every grid on that day. Who asks while it is being read waits for the same reading. */
    synchronized Snapshot on(LocalDate day) {
        Read known = days.get(day);
        if (known == null || System.nanoTime() - known.at > FRESH) {
            Moment end = Moment.of(day, clock);
            known = new Read(Snapshot.of(0, end, "", reader.all(end)), System.nanoTime());
            days.put(day, known);
        }
        return known.snapshot;
    }
}
