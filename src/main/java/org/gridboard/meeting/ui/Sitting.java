package org.gridboard.meeting.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridboard.access.Role;
import org.gridboard.code.AreaCode;
import org.gridboard.meeting.Agenda;
import org.gridboard.meeting.AgendaItem;
import org.gridboard.meeting.Decision;
import org.gridboard.meeting.ItemRef;
import org.gridboard.meeting.Meeting;
import org.gridboard.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * The meeting of a community as one page has it before it. While it runs the agenda stays as it was read, so that nothing moves
 * under the speaker; what was decided since is kept beside it.
 */
final class Sitting {

    private final MeetingServices services;
    private final AreaCode community;
    private final LocalDate day;
    private final Proposals proposals;
    private final Map<ItemRef, Decision> decisions = new HashMap<>();
    private final ItemTime time;
    private Agenda agenda;
    private List<AgendaItem> items = List.of();
    private @Nullable Meeting meeting;

    Sitting(MeetingServices services, AreaCode community, LocalDate day) {
        this.services = services;
        this.community = community;
        this.day = day;
        proposals = new Proposals(services, community);
        time = new ItemTime(services.clock());
        agenda = read();
    }

    boolean isOf(AreaCode otherCommunity, LocalDate otherDay) {
        return community.equals(otherCommunity) && day.equals(otherDay);
    }

    AreaCode community() {
        return community;
    }

    LocalDate day() {
        return day;
    }

    Agenda agenda() {
        return agenda;
    }

    Optional<Meeting> meeting() {
        return Optional.ofNullable(meeting);
    }

    /** The meeting, where it runs and the account runs it. */
    Optional<Meeting> running() {
        return meeting().filter(now -> now.isOpen() && mayRun());
    }

    /** Whether the account may start, run and close it. */
    boolean mayRun() {
        return services.currentAccount().get().is(Role.SECRETARY);
    }

    /** Whether the order can be changed by hand now. */
    boolean mayArrange() {
        return mayRun()
                && meeting()
                        .map(Meeting::isOpen)
                        .orElse(day.equals(services.times().today()));
    }

    /** Reads agenda and meeting anew. */
    Agenda read() {
        meeting = services.meetings().find(community, day).orElse(null);
        agenda = services.agendas().of(community, day);
        items = new ArrayList<>(agenda.items());
        decisions.clear();
        return agenda;
    }

    /** Reads the meeting alone: whether it runs. */
    void readMeeting() {
        meeting = services.meetings().find(community, day).orElse(null);
    }

    /** Opens the meeting or joins it. */
    void open() {
        meeting = services.meetings().open(community, day);
        read();
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

    /** To whom work can be given, and until when. */
    Proposals proposals() {
        return proposals;
    }

    /** What stands as decided, as far as this page knows. */
    @Nullable
    Decision decision(ItemRef ref) {
        Decision own = decisions.get(ref);
        return own != null ? own : find(ref).map(AgendaItem::decision).orElse(null);
    }

    /** How many of these have been decided. */
    long decided(List<ItemRef> refs) {
        return refs.stream().filter(ref -> decision(ref) != null).count();
    }

    void keep(Decision decision) {
        decisions.put(decision.ref(), decision);
    }

    /** The item so many places on among those of the area. */
    Optional<ItemRef> from(@Nullable ItemRef ref, int places, AreaCode area) {
        List<ItemRef> refs = refs(area);
        int at = ref == null ? -1 : refs.indexOf(ref);
        int wanted = at < 0 ? 0 : at + places;
        return wanted >= 0 && wanted < refs.size() ? Optional.of(refs.get(wanted)) : Optional.empty();
    }

    /** The next item of the area after this one that nothing has been decided on; after the last, the first such. */
    Optional<ItemRef> nextOpen(ItemRef from, AreaCode area) {
        List<ItemRef> refs = refs(area);
        int at = refs.indexOf(from) + 1;
        return Stream.concat(refs.stream().skip(at), refs.stream().limit(at))
                .filter(ref -> decision(ref) == null)
                .findFirst();
    }

    /** Moves an item in front of another one, or to the end. */
    void move(ItemRef ref, @Nullable ItemRef before) {
        services.orders().move(community, day, ref, before);
        AgendaItem moved = find(ref).orElseThrow();
        items.remove(moved);
        int at = before == null ? items.size() : items.indexOf(find(before).orElseThrow());
        items.add(at, moved);
    }

    /**
     * From now on this is talked about; the time of the one before is kept. Answers the item as it is now, which the list does
     * not show before it is read anew; nothing where it never was on this agenda.
     */
    Optional<AgendaItem> take(ItemRef ref) {
        Optional<AgendaItem> listed = find(ref);
        if (listed.isPresent() && !time.isOf(ref)) {
            rest();
            time.begin(ref);
        }
        return listed.map(item ->
                        services.agendas().of(item.grid().code(), day).find(ref).orElse(item))
                .map(this::known);
    }

    private AgendaItem known(AgendaItem now) {
        Decision decision = now.decision();
        if (decision != null) {
            keep(decision);
        }
        return now;
    }

    /** Keeps the time of the item that was talked about. */
    void rest() {
        running()
                .ifPresent(now -> time.of()
                        .filter(left -> find(left).isPresent())
                        .ifPresent(left -> services.notes()
                                .spent(now.id(), left, (int) time.gone().toSeconds())));
        time.end();
    }

    /** How long the item has been talked about. */
    Duration itemTime() {
        return time.gone();
    }

    /** How long the meeting has lasted. */
    Duration meetingTime() {
        return meeting()
                .map(now -> Duration.between(
                        now.openedAt(),
                        Objects.requireNonNullElse(
                                now.closedAt(), services.clock().instant())))
                .orElse(Duration.ZERO);
    }

    /** The items of the whole community that nothing has been decided on by now. */
    List<AgendaItem> undecided() {
        return services.agendas().of(community, day).items().stream()
                .filter(item -> !item.isDecided())
                .toList();
    }

    /** Closes the meeting for good. */
    void close(MeetingId id) {
        rest();
        services.meetings().close(id);
        read();
    }

    /** How many items have come, gone or become different since the agenda was read, but for what was decided here. */
    int changed() {
        return new News(this).in(services.agendas().of(community, day));
    }
}
