package org.gridboard.meeting.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridboard.access.Role;
import org.gridboard.code.AreaCode;
import org.gridboard.issue.Assignee;
import org.gridboard.meeting.Agenda;
import org.gridboard.meeting.AgendaItem;
import org.gridboard.meeting.Decision;
import org.gridboard.meeting.ItemRef;
import org.gridboard.meeting.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * The meeting of a community as one page has it before it. While it runs the agenda stays as it was read, so that nothing moves
 * under the speaker; what was decided since is kept beside it.
 */
final class Sitting {

    /** When a working day ends, unless a community has set it otherwise: no more than what a limit is proposed as. */
    static final LocalTime END_OF_WORK = LocalTime.of(17, 30);

    private static final int LONGEST_REST_DAYS = 30;

    private final MeetingServices services;
    private final AreaCode community;
    private final LocalDate day;
    private final Map<ItemRef, Decision> decisions = new HashMap<>();
    private Agenda agenda;
    private List<AgendaItem> items = List.of();
    private List<Assignee> assignees = List.of();
    private @Nullable Meeting meeting;
    private @Nullable ItemRef current;
    private Instant since;

    Sitting(MeetingServices services, AreaCode community, LocalDate day) {
        this.services = services;
        this.community = community;
        this.day = day;
        since = services.clock().instant();
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
        return mayRun() && meeting().map(Meeting::isOpen).orElse(day.equals(services.times().today()));
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

    /** To whom work can be given here; read once. */
    List<Assignee> assignees() {
        if (assignees.isEmpty()) {
            assignees = services.assignees().of(community);
        }
        return assignees;
    }

    /** The first working day after today. */
    LocalDate nextWorkingDay() {
        LocalDate today = services.times().today();
        var working = services.calendar().around(today);
        return today.plusDays(1)
                .datesUntil(today.plusDays(LONGEST_REST_DAYS))
                .filter(working::isWorkingDay)
                .findFirst()
                .orElse(today.plusDays(1));
    }

    /** What stands as decided, as far as this page knows. */
    @Nullable Decision decision(ItemRef ref) {
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
        if (listed.isPresent() && !ref.equals(current)) {
            rest();
            current = ref;
            since = services.clock().instant();
        }
        return listed.map(item -> services.agendas().of(item.grid().code(), day).find(ref).orElse(item)).map(this::known);
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
        ItemRef left = current;
        current = null;
        if (left != null && find(left).isPresent()) {
            running().ifPresent(now -> services.notes().spent(now.id(), left, (int) itemTime().toSeconds()));
        }
    }

    /** How long the item has been talked about. */
    Duration itemTime() {
        return Duration.between(since, services.clock().instant());
    }

    /** How long the meeting has lasted. */
    Duration meetingTime() {
        return meeting().map(now -> Duration.between(
                        now.openedAt(), Objects.requireNonNullElse(now.closedAt(), services.clock().instant())))
                .orElse(Duration.ZERO);
    }

    /** How many items have come, gone or become different since the agenda was read, but for what was decided here. */
    int changed() {
        var before = new HashMap<ItemRef, AgendaItem>();
        agenda.items().forEach(item -> before.put(item.ref(), item));
        int different = 0;
        for (AgendaItem now : services.agendas().of(community, day).items()) {
            AgendaItem old = before.remove(now.ref());
            different += isNews(old, now) ? 1 : 0;
        }
        return different + (int) before.keySet().stream().filter(gone -> decision(gone) == null).count();
    }

    private boolean isNews(@Nullable AgendaItem old, AgendaItem now) {
        if (old == null) {
            return true;
        }
        Decision known = decision(now.ref());
        return known == null ? !sameButForTheTime(old, now) : !known.equals(now.decision());
    }

    /** That a limit has passed meanwhile is no news to interrupt for; notes are shown with the item. */
    private static boolean sameButForTheTime(AgendaItem old, AgendaItem now) {
        return Objects.equals(old.title(), now.title())
                && Objects.equals(old.due(), now.due())
                && Objects.equals(old.assignee(), now.assignee())
                && Objects.equals(old.decision(), now.decision())
                && old.kind() == now.kind();
    }
}
