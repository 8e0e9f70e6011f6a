package org.gridboard.meeting;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.meeting.TakenItems.Row;
import org.gridboard.platform.RefusedException;
import org.gridboard.platform.Texts;
import org.springframework.stereotype.Component;

/** Takes items of an agenda, each called for the minutes as it is called when it is taken first. */
@Component
class ItemDesk {

    /** What is frozen is a Chinese document. */
    private static final Locale OF_MINUTES = Locale.CHINESE;

    private static final int TITLE_MOST = 300;

    private final AgendaItems items;
    private final TakenItems taken;
    private final WorkingCalendar calendar;
    private final Texts texts;
    private final Clock clock;

    ItemDesk(AgendaItems items, TakenItems taken, WorkingCalendar calendar, Texts texts, Clock clock) {
        this.items = items;
        this.taken = taken;
        this.calendar = calendar;
        this.texts = texts;
        this.clock = clock;
    }

    /** What the meeting has made of the item so far. @throws RefusedException if it never was on its agenda */
    Row take(Meeting meeting, ItemRef ref) {
        return find(meeting, ref).orElseThrow(() -> new RefusedException("agenda.refused.notOnAgenda"));
    }

    /** The same, or nothing if it never was on its agenda. */
    Optional<Row> find(Meeting meeting, ItemRef ref) {
        return taken.find(meeting.id(), ref).or(() -> {
            items.find(meeting, ref, Day.of(meeting.day(), clock), calendar.around(meeting.day()))
                    .ifPresent(item -> taken.touch(meeting, item, title(item)));
            return taken.find(meeting.id(), ref);
        });
    }

    private String title(AgendaItem item) {
        String title = item.title().in(OF_MINUTES, texts);
        return title.substring(
                0, title.offsetByCodePoints(0, Math.min(TITLE_MOST, title.codePointCount(0, title.length()))));
    }
}
