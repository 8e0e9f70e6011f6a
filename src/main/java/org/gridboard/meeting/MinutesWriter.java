package org.gridboard.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.issue.IssueId;
import org.gridboard.meeting.TakenItems.Row;
import org.gridboard.platform.SealedJson;
import org.springframework.stereotype.Component;

/** Writes the minutes of a meeting from its decisions, notes and attendance. Within the services' transactions only. */
@Component
class MinutesWriter {

    private final MeetingStore store;
    private final TakenItems taken;
    private final AttendanceStore attendances;
    private final AgendaOrderStore orders;
    private final CarryingOver carryingOver;
    private final Areas areas;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    MinutesWriter(
            MeetingStore store,
            TakenItems taken,
            AttendanceStore attendances,
            AgendaOrderStore orders,
            CarryingOver carryingOver,
            Areas areas,
            CurrentAccount currentAccount,
            Clock clock) {
        this.store = store;
        this.taken = taken;
        this.attendances = attendances;
        this.orders = orders;
        this.carryingOver = carryingOver;
        this.areas = areas;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** Carries over what is undecided, and closes the meeting with its minutes. */
    void freeze(Meeting meeting) {
        Minutes minutes = write(meeting, carryingOver.carry(meeting));
        store.close(
                meeting.id(), minutes.closedAt(), currentAccount.get().id(), minutes.number(), SealedJson.of(minutes));
    }

    /** What the minutes would be now. */
    Minutes preview(Meeting meeting) {
        return write(meeting, carryingOver.preview(meeting));
    }

    private Minutes write(Meeting meeting, List<Minutes.CarriedOver> carriedOver) {
        Account by = currentAccount.get();
        Instant now = clock.instant();
        Map<String, String> grids = areas.childrenEver(meeting.community()).stream()
                .collect(Collectors.toMap(grid -> grid.code().value(), Area::name));
        String community = areas.find(meeting.community())
                .map(Area::name)
                .orElse(meeting.community().value());
        return new Minutes(
                store.nextNumber(meeting.community(), meeting.day().getYear()),
                meeting.community(),
                community,
                meeting.day(),
                meeting.dayOff(),
                meeting.openedAt(),
                now,
                by.name(),
                Duration.between(meeting.openedAt(), now).toSeconds(),
                attendances.of(meeting).attendees().stream()
                        .map(attendee -> attended(attendee, grids, community))
                        .toList(),
                items(meeting),
                carriedOver);
    }

    /** What was decided or noted, in the order of the agenda. */
    private List<Minutes.Item> items(Meeting meeting) {
        List<String> order = orders.of(meeting.community(), meeting.day());
        return taken.of(meeting.id()).stream()
                .filter(row ->
                        row.taken().decision() != null || !row.taken().note().isEmpty())
                .sorted(Comparator.comparingInt(row -> place(order, row)))
                .map(MinutesWriter::item)
                .toList();
    }

    private static int place(List<String> order, Row row) {
        int place = order.indexOf(row.ref().toString());
        return place < 0 ? order.size() : place;
    }

    private static Minutes.Attended attended(Attendee attendee, Map<String, String> grids, String community) {
        return new Minutes.Attended(
                attendee.name(),
                attendee.role(),
                attendee.grids().stream()
                        .map(grid -> grids.getOrDefault(grid.value(), grid.value()))
                        .map(name -> name.startsWith(community) ? name.substring(community.length()) : name)
                        .toList(),
                attendee.present());
    }

    private static Minutes.Item item(Row row) {
        Decision decision = row.taken().decision();
        return new Minutes.Item(
                row.ref().toString(),
                row.kind(),
                row.ref().issue().map(IssueId::value).orElse(null),
                row.grid().name(),
                row.title(),
                decision != null,
                decision == null ? null : decision.act(),
                decision == null ? null : decision.assignee(),
                decision == null ? null : decision.due(),
                decision == null ? "" : decision.measure(),
                row.taken().note(),
                decision == null ? null : decision.by(),
                decision == null ? null : decision.at(),
                row.taken().seconds());
    }
}
