package org.gridboard.live;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gridboard.code.AreaCode;

/**
 * The status of every grid today as one application node knows it; never changed, only replaced.
 *
 * @param sequence grows by one with every replacement that differs
 * @param seen how far the change log has been read
 */
record Snapshot(long sequence, Moment moment, String seen, NavigableMap<AreaCode, GridStatus> grids) {

    static Snapshot of(long sequence, Moment moment, String seen, Collection<GridStatus> statuses) {
        var grids = new TreeMap<AreaCode, GridStatus>();
        statuses.forEach(status -> grids.put(status.code(), status));
        return new Snapshot(sequence, moment, seen, grids);
    }

    /** The same grids, known to be right at a later moment. */
    Snapshot at(Moment later, String seenThen) {
        return new Snapshot(sequence, later, seenThen, grids);
    }

    /** With these grids computed anew; those asked for that no longer exist are gone. */
    Snapshot with(Moment later, String seenThen, Collection<AreaCode> asked, Collection<GridStatus> computed) {
        var next = new TreeMap<>(grids);
        asked.forEach(next::remove);
        computed.forEach(status -> next.put(status.code(), status));
        return new Snapshot(sequence + 1, later, seenThen, next);
    }

    /** The grids of an area. */
    Collection<GridStatus> in(AreaCode area) {
        String first = area.value();
        return grids.tailMap(area, true).values().stream()
                .takeWhile(status -> status.code().value().startsWith(first))
                .toList();
    }

    /** The statuses that are not as they were before. */
    Map<AreaCode, GridStatus> differing(Snapshot before) {
        return grids.values().stream()
                .filter(status -> !status.equals(before.grids.get(status.code())))
                .collect(Collectors.toMap(GridStatus::code, status -> status, (one, other) -> other, TreeMap::new));
    }

    /** The grids that exist in one of the two alone, or differ, leaving out those asked for. */
    List<AreaCode> differences(Snapshot other, Collection<AreaCode> leavingOut) {
        var codes = new TreeSet<>(grids.keySet());
        codes.addAll(other.grids.keySet());
        codes.removeAll(leavingOut);
        return codes.stream()
                .filter(code -> !Objects.equals(grids.get(code), other.grids.get(code)))
                .toList();
    }
}
