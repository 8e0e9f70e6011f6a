package org.gridboard.meeting.ui;

import java.util.HashMap;
import java.util.Objects;
import org.gridboard.meeting.Agenda;
import org.gridboard.meeting.AgendaItem;
import org.gridboard.meeting.Decision;
import org.jspecify.annotations.Nullable;

/** What an agenda has that the one on the page does not show yet. */
record News(Sitting sitting) {

    /** How many items have come, gone or become different, but for what was decided on this page. */
    int in(Agenda now) {
        var before = new HashMap<Object, AgendaItem>();
        sitting.agenda().items().forEach(item -> before.put(item.ref(), item));
        int different = 0;
        for (AgendaItem item : now.items()) {
            different += isNews(before.remove(item.ref()), item) ? 1 : 0;
        }
        long gone = before.values().stream()
                .filter(item -> sitting.decision(item.ref()) == null)
                .count();
        return different + (int) gone;
    }

    private boolean isNews(@Nullable AgendaItem old, AgendaItem now) {
        if (old == null) {
            return true;
        }
        Decision known = sitting.decision(now.ref());
        return known == null ? isDifferent(old, now) : !known.equals(now.decision());
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
