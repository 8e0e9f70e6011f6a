package org.gridboard.meeting;

import java.util.UUID;
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

    /** @throws org.gridboard.access.OutOfScopeException if there is no such meeting for the account */
    @PreAuthorize(Agendas.AT_THE_TABLE)
    @Transactional(readOnly = true)
    public Attendance of(MeetingId meeting) {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }
}
