package org.gridboard.meeting.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gridboard.access.Role;
import org.gridboard.code.AreaCode;
import org.gridboard.meeting.AgendaItem;
import org.gridboard.meeting.Decision;
import org.gridboard.meeting.ItemRef;
import org.gridboard.meeting.Meeting;
import org.gridboard.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * The meeting of a community as one page has it before it. While it runs the agenda stays as it was read, so that nothing moves
 * under the speaker.
 */
final class Sitting {

    private final MeetingServices services;
    private final AreaCode community;
    private final LocalDate day;
    private final Proposals proposals;
    private final ItemTime time;
    private AgendaShown shown;
    private @Nullable Meeting meeting;

    Sitting(MeetingServices services, AreaCode community, LocalDate day) {
        this.services = services;
        this.community = community;
        this.day = day;
        proposals = new Proposals(services, community);
        time = new ItemTime(services.clock());
        shown = read();
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

    /** The agenda as it was read last. */
    AgendaShown shown() {
        return shown;
    }

    /** To whom work can be given, and until when. */
    Proposals proposals() {
        return proposals;
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

    /** Whether the agenda can be changed by hand now. */
    boolean mayArrange() {
        return mayRun() && isOpenToChange();
    }

    /** Whether the account can put an item on the agenda now: chiefs too say what they could not solve. */
    boolean mayAdd() {
        return isOpenToChange() && (mayRun() || services.currentAccount().get().is(Role.GRID_CHIEF));
    }

    private boolean isOpenToChange() {
        return meeting().map(Meeting::isOpen).orElse(day.equals(services.times().today()));
    }

    /** Reads agenda and meeting anew. */
    AgendaShown read() {
        readMeeting();
        shown = new AgendaShown(services.agendas().of(community, day));
        return shown;
    }

    /** Reads the meeting alone: whether it runs. */
    void readMeeting() {
        meeting = services.meetings().find(community, day).orElse(null);
    }

    /** Opens the meeting or joins it. */
    void open() {
        services.meetings().open(community, day);
        read();
    }

    /** Moves an item in front of another one, or to the end. */
    void move(ItemRef ref, @Nullable ItemRef before) {
        services.orders().move(community, day, ref, before);
        shown.move(ref, before);
    }

    /**
     * From now on this is talked about; the time of the one before is kept. Answers the item as it is now, which the list does
     * not show before it is read anew; nothing where it never was on this agenda.
     */
    Optional<AgendaItem> take(ItemRef ref) {
        if (!time.isOf(ref)) {
            rest();
        }
        Optional<AgendaItem> item = shown.find(ref).map(this::asOfNow);
        item.filter(now -> !time.isOf(ref))
                .ifPresent(now -> time.begin(ref, Duration.ofSeconds(now.taken().seconds())));
        return item;
    }

    private AgendaItem asOfNow(AgendaItem listed) {
        AgendaItem now = services.agendas()
                .of(listed.grid().code(), day)
                .find(listed.ref())
                .orElse(listed);
        Decision decision = now.taken().decision();
        if (decision != null) {
            shown.keep(decision);
        }
        return now;
    }

    /** Keeps the time of the item that was talked about. */
    void rest() {
        int seconds = (int) time.gone().toSeconds();
        running()
                .ifPresent(now -> time.of()
                        .filter(left -> shown.find(left).isPresent())
                        .ifPresent(left -> services.notes().spent(now.id(), left, seconds)));
        time.end();
    }

    /** How long the item has been talked about, on whichever page. */
    Duration itemTime() {
        return time.inAll();
    }

    /** How long the meeting has lasted. */
    Duration meetingTime() {
        Instant now = services.clock().instant();
        return meeting()
                .map(held -> Duration.between(held.openedAt(), Objects.requireNonNullElse(held.closedAt(), now)))
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
        return shown.differences(services.agendas().of(community, day));
    }
}
