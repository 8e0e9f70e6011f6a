package org.gridboard.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.gridboard.code.AreaCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening, joining and closing the meeting of a community. */
@Service("dailyMeetings")
@PreAuthorize("denyAll()")
@Transactional
public class Meetings {

    /**
     * The meeting of the day, open or closed.
     *
     * @param area the community, or a grid of it
     * @throws org.gridboard.access.OutOfScopeException if the account does no daily work in any part of the area
     */
    @PreAuthorize(Agendas.AT_THE_TABLE)
    @Transactional(readOnly = true)
    public Optional<Meeting> find(AreaCode area, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens the meeting of today, on a day off as well, or joins the one that is open: of two who open at once, both are in
     * the same.
     *
     * @param day today; or an earlier day whose meeting is still open
     * @throws org.gridboard.platform.RefusedException if it is another day
     * @throws org.gridboard.access.OutOfScopeException if the account does not work in the community
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public Meeting open(AreaCode community, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /**
     * Closes the meeting and freezes its minutes under the next number. Issues that were raised and not decided on are carried
     * over. Closed already, nothing happens.
     *
     * @throws org.gridboard.access.OutOfScopeException if there is none for the account
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public Meeting close(MeetingId meeting) {
        throw new UnsupportedOperationException();
    }
}
