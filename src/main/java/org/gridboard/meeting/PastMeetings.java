package org.gridboard.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.code.AreaCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings that were held, their minutes, and what has become of their decisions. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class PastMeetings {

    /**
     * One page of the meetings of a community, the latest first; of those alone in which every one of the words is found in a
     * title, measure, note or addendum.
     *
     * @param area the community, or a grid of it
     * @param words separated by blanks; empty for all meetings
     * @throws org.gridboard.access.OutOfScopeException if the account does no daily work in any part of the area
     */
    @PreAuthorize(Agendas.AT_THE_TABLE)
    @Transactional(readOnly = true)
    public List<PastMeeting> find(AreaCode area, String words, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    /**
     * The minutes of a closed meeting, or nothing where there is none.
     *
     * @param area the community, or a grid of it
     * @throws org.gridboard.access.OutOfScopeException if the account does no daily work in any part of the area
     */
    @PreAuthorize(Agendas.AT_THE_TABLE)
    @Transactional(readOnly = true)
    public Optional<KeptMinutes> minutes(AreaCode area, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /**
     * What the minutes of an open meeting would say if it were closed now; under the number that it would get.
     *
     * @throws org.gridboard.access.OutOfScopeException if there is no such meeting for the account
     */
    @PreAuthorize("hasRole('SECRETARY')")
    @Transactional(readOnly = true)
    public Minutes preview(MeetingId meeting) {
        throw new UnsupportedOperationException();
    }

    /**
     * Adds a correction below the minutes of a closed meeting. Sent twice, stored once.
     *
     * @param words 1–2,000 characters
     * @throws org.gridboard.platform.RefusedException if there are no words, too many, or the meeting is still open
     * @throws org.gridboard.access.OutOfScopeException if there is no such meeting for the account
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public void addAddendum(UUID request, MeetingId meeting, String words) {
        throw new UnsupportedOperationException();
    }
}
