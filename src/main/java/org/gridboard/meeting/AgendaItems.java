package org.gridboard.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridboard.access.CurrentAccount;
import org.gridboard.area.WorkingDays;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.meeting.TakenItems.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the items of an agenda together and in order. Within the services' transactions only. */
@Component
class AgendaItems {

    /** Issues before all else; among themselves they are in order already. */
    private static final Comparator<AgendaItem> BY_GROUP =
            Comparator.comparing(item -> item.kind().isIssue() ? ItemKind.RAISED : item.kind());

    private final AgendaReader reader;
    private final RoundsNotKept rounds;
    private final TakenItems taken;
    private final MeetingStore meetings;
    private final AgendaOrderStore orders;
    private final CurrentAccount currentAccount;

    AgendaItems(
            AgendaReader reader,
            RoundsNotKept rounds,
            TakenItems taken,
            MeetingStore meetings,
            AgendaOrderStore orders,
            CurrentAccount currentAccount) {
        this.reader = reader;
        this.rounds = rounds;
        this.taken = taken;
        this.meetings = meetings;
        this.orders = orders;
        this.currentAccount = currentAccount;
    }

    /** In the order they are taken. */
    List<AgendaItem> of(AreaCode area, Day day, WorkingDays days) {
        AreaCode community = area.at(Level.COMMUNITY);
        MeetingId meeting = meetings.idOf(community, day.date()).orElse(null);
        Map<ItemRef, Row> rows = meeting == null ? Map.of() : taken(meeting, area);
        List<AgendaItem> live = live(area, day, days, meeting);
        Map<ItemRef, AgendaItem> all = new LinkedHashMap<>();
        live.forEach(item -> all.put(item.ref(), with(item, rows.get(item.ref()))));
        rows.forEach((ref, row) -> all.computeIfAbsent(ref, gone -> gone(row, day)));
        return HandOrder.apply(
                all.values().stream().sorted(BY_GROUP).toList(),
                item -> item.ref().toString(),
                orders.of(community, day.date()));
    }

    /** One item that may be decided on: of the agenda, or any issue of the community. */
    Optional<AgendaItem> find(Meeting meeting, ItemRef ref, Day day, WorkingDays days) {
        return ref.issue().isPresent()
                ? reader.find(meeting.community(), day, ref.issue().get())
                : live(meeting.community(), day, days, meeting.id()).stream()
                        .filter(item -> item.ref().equals(ref))
                        .findFirst();
    }

    private List<AgendaItem> live(AreaCode area, Day day, WorkingDays days, @Nullable MeetingId meeting) {
        List<AgendaItem> live = new ArrayList<>(reader.read(area, day, meeting));
        live.addAll(rounds.read(area, day, days));
        return live.stream().filter(item -> mayKnow(item.grid().code(), area)).toList();
    }

    private Map<ItemRef, Row> taken(MeetingId meeting, AreaCode area) {
        Map<ItemRef, Row> rows = new LinkedHashMap<>();
        taken.of(meeting).stream()
                .filter(row -> mayKnow(row.grid().code(), area))
                .forEach(row -> rows.put(row.ref(), row));
        return rows;
    }

    /** What lies in a grid is for those who work there; what the community has, for all at the table. */
    private boolean mayKnow(AreaCode place, AreaCode area) {
        return !place.isGrid() || area.contains(place) && currentAccount.get().worksIn(place);
    }

    private static AgendaItem with(AgendaItem item, @Nullable Row row) {
        return row == null ? item : item.as(row.kind(), row.taken());
    }

    /** What was taken and has been done since, as it was called then. */
    private static AgendaItem gone(Row row, Day day) {
        return new AgendaItem(
                row.ref(),
                row.kind(),
                row.grid(),
                Words.typed(row.title()),
                List.of(),
                null,
                day.begin().toInstant(),
                null,
                false,
                false,
                0,
                null,
                false,
                null,
                row.taken());
    }
}
