package org.gridboard.meeting.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridboard.code.AreaCode;
import org.gridboard.meeting.Agenda;
import org.gridboard.meeting.AgendaItem;
import org.gridboard.meeting.Decision;
import org.gridboard.meeting.ItemRef;
import org.jspecify.annotations.Nullable;

/** An agenda as it was read, in the order it has on the page, and what is known to have been decided since. */
final class AgendaShown {

    private final Agenda agenda;
    private final List<AgendaItem> items;
    private final Map<ItemRef, Decision> decisions = new HashMap<>();

    AgendaShown(Agenda agenda) {
        this.agenda = agenda;
        items = new ArrayList<>(agenda.items());
    }

    Agenda agenda() {
        return agenda;
    }

    /** The items in this area, in the order they are taken. */
    List<ItemRef> refs(AreaCode area) {
        return items.stream()
                .filter(item -> area.contains(item.grid().code()))
                .map(AgendaItem::ref)
                .toList();
    }

    Optional<AgendaItem> find(ItemRef ref) {
        return items.stream().filter(item -> item.ref().equals(ref)).findFirst();
    }

    /** What stands as decided, as far as this page knows. */
    @Nullable
    Decision decision(ItemRef ref) {
        Decision known = decisions.get(ref);
        return known != null
                ? known
                : find(ref).map(item -> item.taken().decision()).orElse(null);
    }

    void keep(Decision decision) {
        decisions.put(decision.ref(), decision);
    }

    /** How many of these have been decided. */
    long decided(List<ItemRef> refs) {
        return refs.stream().filter(ref -> decision(ref) != null).count();
    }

    /** The item of the area so many places on; the first where none of them was shown. */
    Optional<ItemRef> from(@Nullable ItemRef ref, int places, AreaCode area) {
        List<ItemRef> refs = refs(area);
        int at = refs.indexOf(ref);
        int wanted = at < 0 ? 0 : at + places;
        return wanted >= 0 && wanted < refs.size() ? Optional.of(refs.get(wanted)) : Optional.empty();
    }

    /** The next item of the area that nothing has been decided on; after the last, the first such. */
    Optional<ItemRef> nextOpen(ItemRef from, AreaCode area) {
        List<ItemRef> refs = refs(area);
        int at = refs.indexOf(from) + 1;
        return Stream.concat(refs.stream().skip(at), refs.stream().limit(at))
                .filter(ref -> decision(ref) == null)
                .findFirst();
    }

    /** Moves an item in front of another one, or to the end. */
    void move(ItemRef ref, @Nullable ItemRef before) {
        AgendaItem moved = find(ref).orElseThrow();
        items.remove(moved);
        items.add(before == null ? items.size() : items.indexOf(find(before).orElseThrow()), moved);
    }

    /** How many items of another reading have come, gone or become different, but for what is known to be decided. */
    int differences(Agenda now) {
        var before = new HashMap<ItemRef, AgendaItem>();
        agenda.items().forEach(item -> before.put(item.ref(), item));
        int different = 0;
        for (AgendaItem item : now.items()) {
            different += isNews(before.remove(item.ref()), item) ? 1 : 0;
        }
        long gone =
                before.keySet().stream().filter(ref -> decision(ref) == null).count();
        return different + (int) gone;
    }

    private boolean isNews(@Nullable AgendaItem old, AgendaItem now) {
        if (old == null) {
            return true;
        }
        Decision known = decision(now.ref());
        Decision stands = now.taken().decision();
        return known == null ? isDifferent(old, now) : stands == null || stands.version() != known.version();
    }

    /** That a limit has passed meanwhile is no news to interrupt for; what is noted is shown with the item. */
    private static boolean isDifferent(AgendaItem old, AgendaItem now) {
        return now.isDecided()
                || old.kind() != now.kind()
                || !Objects.equals(old.title(), now.title())
                || !Objects.equals(old.due(), now.due())
                || !Objects.equals(old.assignee(), now.assignee());
    }
}
