package org.gridboard.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridboard.access.Account;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.platform.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening, joining and closing the meeting of a community. */
@Service("dailyMeetings")
@PreAuthorize("denyAll()")
@Transactional
public class Meetings {

    private final MeetingStore store;
    private final OpenMeetings guard;
    private final AttendanceStore attendances;
    private final AgendaItems items;
    private final AgendaOrderStore orders;
    private final MinutesWriter writer;
    private final WorkingCalendar calendar;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Meetings(
            MeetingStore store,
            OpenMeetings guard,
            AttendanceStore attendances,
            AgendaItems items,
            AgendaOrderStore orders,
            MinutesWriter writer,
            WorkingCalendar calendar,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.guard = guard;
        this.attendances = attendances;
        this.items = items;
        this.orders = orders;
        this.writer = writer;
        this.calendar = calendar;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The meeting of the day, open or closed.
     *
     * @param area the community, or a grid of it
     * @throws OutOfScopeException if the account does no daily work in any part of the area
     */
    @PreAuthorize(Agendas.AT_THE_TABLE)
    @Transactional(readOnly = true)
    public Optional<Meeting> find(AreaCode area, LocalDate day) {
        currentAccount.require(currentAccount.get().reaches(area));
        return store.find(area.at(Level.COMMUNITY), day);
    }

    /**
     * Opens the meeting of today, on a day off as well, or joins the one of the day: of two who open at once, both are in the
     * same. From then on its agenda stands in the order that it has now.
     *
     * @param day today; or an earlier day that has its meeting
     * @throws RefusedException if it is another day
     * @throws OutOfScopeException if the account does not work in the community
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public Meeting open(AreaCode community, LocalDate day) {
        AreaCode whole = community.at(Level.COMMUNITY);
        Account by = currentAccount.requireWorkIn(whole);
        return store.find(whole, day).orElseGet(() -> begin(whole, day, by));
    }

    /**
     * Closes the meeting and freezes its minutes under the next number. Issues that were raised and not decided on are carried
     * over. Closed already, nothing happens.
     *
     * @throws OutOfScopeException if there is none for the account
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public Meeting close(MeetingId meeting) {
        Meeting held = guard.run(meeting);
        if (store.holdToClose(meeting)) {
            writer.freeze(held);
            audit.append("CLOSE_MEETING", "meeting", meeting.toString(), held.community(), null);
        }
        return guard.run(meeting);
    }

    private Meeting begin(AreaCode community, LocalDate day, Account by) {
        if (!day.equals(LocalDate.now(clock))) {
            throw new RefusedException("agenda.refused.otherDay");
        }
        boolean first = store.insert(community, day, clock.instant(), by.id());
        Meeting meeting = store.find(community, day).orElseThrow(OutOfScopeException::new);
        if (first) {
            attendances.expect(meeting);
            List<AgendaItem> now = items.of(community, Day.of(day, clock), calendar.around(day));
            orders.keep(
                    community,
                    day,
                    now.stream()
                            .limit(Agenda.MOST)
                            .map(item -> item.ref().toString())
                            .toList());
        }
        return meeting;
    }
}
