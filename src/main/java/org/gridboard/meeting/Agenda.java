package org.gridboard.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gridboard.code.AreaCode;

/**
 * What a meeting has to talk about, as of a moment.
 *
 * @param items in the order they are taken
 * @param cut whether there are more than are listed
 * @param dayOff whether no work is done on the day, which a meeting may be held on all the same
 * @param changes since the last meeting, at most five
 */
public record Agenda(Instant asOf, List<AgendaItem> items, boolean cut, boolean dayOff, List<AgendaChange> changes) {

    /** An agenda has at most so many items. */
    public static final int MOST = 300;

    public Agenda {
        items = List.copyOf(items);
        changes = List.copyOf(changes);
    }

    /** The items of one grid. */
    public List<AgendaItem> of(AreaCode grid) {
        return items.stream().filter(item -> grid.contains(item.grid().code())).toList();
    }

    public Optional<AgendaItem> find(ItemRef ref) {
        return items.stream().filter(item -> item.ref().equals(ref)).findFirst();
    }

    /** How many items have been decided. */
    public int decided() {
        return (int) items.stream().filter(AgendaItem::isDecided).count();
    }
}
