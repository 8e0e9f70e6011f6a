package org.gridboard.meeting;

import java.util.UUID;
import org.gridboard.platform.PlainText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is at a meeting: those expected when it was opened, and guests. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Attendances {

    /** The longest name of a guest, in characters. */
    public static final int NAME_MOST = 40;

    private final AttendanceStore store;
    private final OpenMeetings meetings;

    Attendances(AttendanceStore store, OpenMeetings meetings) {
        this.store = store;
        this.meetings = meetings;
    }

    /** @throws org.gridboard.access.OutOfScopeException if there is no such meeting for the account */
    @PreAuthorize(Agendas.AT_THE_TABLE)
    @Transactional(readOnly = true)
    public Attendance of(MeetingId meeting) {
        return store.of(meetings.atTheTable(meeting));
    }

    /**
     * Says whether somebody is there.
     *
     * @param attendee its {@link Attendee#number()}
     * @throws org.gridboard.platform.RefusedException if the meeting is closed
     * @throws org.gridboard.access.OutOfScopeException if there is no such meeting for the account
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public void mark(MeetingId meeting, long attendee, boolean present) {
        store.mark(meetings.runOpen(meeting), attendee, present);
    }

    /**
     * Adds a guest, who is there. Sent twice, stored once.
     *
     * @param name 1–40 characters
     * @throws org.gridboard.platform.RefusedException if there is no name, too long a one, or the meeting is closed
     * @throws org.gridboard.access.OutOfScopeException if there is no such meeting for the account
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public void addGuest(UUID request, MeetingId meeting, String name) {
        String plain = PlainText.required(NAME_MOST, name, "agenda.refused.name");
        store.addGuest(request, meetings.runOpen(meeting), plain);
    }

    /**
     * Removes a guest.
     *
     * @param attendee its {@link Attendee#number()}
     * @throws org.gridboard.platform.RefusedException if the meeting is closed
     * @throws org.gridboard.access.OutOfScopeException if there is no such meeting for the account
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public void removeGuest(MeetingId meeting, long attendee) {
        store.removeGuest(meetings.runOpen(meeting), attendee);
    }
}
