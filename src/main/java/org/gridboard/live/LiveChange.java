package org.gridboard.live;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * What has changed between two states of the snapshot, as far as one audience may know it. Built once and given to every
 * screen of the audience.
 */
public final class LiveChange {

    private final long since;
    private final long sequence;
    private final LocalDate day;
    private final Instant asOf;
    private final Set<ChangeKind> kinds;
    private final Map<AreaCode, GridStatus> statuses;
    private final Supplier<List<GridStatus>> all;
    private volatile @Nullable String rows;

    /**
     * @param since the state this follows upon; who knows an older one has missed something and reads anew
     * @param sequence the state it leads to
     * @param day the day that the statuses are about
     * @param kinds what has been changed by transactions, whether it shows in a status or not
     * @param statuses the grids whose numbers differ
     * @param all every grid as it is now
     */
    LiveChange(
            long since,
            long sequence,
            LocalDate day,
            Instant asOf,
            Set<ChangeKind> kinds,
            Map<AreaCode, GridStatus> statuses,
            Supplier<List<GridStatus>> all) {
        this.since = since;
        this.sequence = sequence;
        this.day = day;
        this.asOf = asOf;
        this.kinds = kinds;
        this.statuses = statuses;
        this.all = all;
    }

    /** This one and the next as one, for a screen that has not taken this one yet. */
    public LiveChange then(LiveChange next) {
        var changed = new TreeMap<>(statuses);
        changed.putAll(next.statuses);
        var both = EnumSet.noneOf(ChangeKind.class);
        both.addAll(kinds);
        both.addAll(next.kinds);
        return new LiveChange(since, next.sequence, next.day, next.asOf, both, changed, next.all);
    }

    public Set<ChangeKind> kinds() {
        return kinds;
    }

    public LocalDate day() {
        return day;
    }

    public Instant asOf() {
        return asOf;
    }

    /** The grids whose numbers differ, by code. */
    public Map<AreaCode, GridStatus> statuses() {
        return statuses;
    }

    /** Every grid the audience sees, as it is now, by code; one list for all screens. */
    public List<GridStatus> all() {
        return all.get();
    }

    /** As the map takes it: {@link StatusRows} as JSON, written once for all screens. */
    public String rows() {
        String written = rows;
        if (written == null) {
            written =
                    StatusRows.of(since, sequence, statuses.values(), all.get()).json();
            rows = written;
        }
        return written;
    }
}
