package org.gridboard.meeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings that were held, their minutes, and what has become of their decisions. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class PastMeetings {

    /** The longest addendum, in characters. */
    public static final int ADDENDUM_MOST = 2_000;

    private final MinutesStore store;
    private final MinutesWriter writer;
    private final OpenMeetings meetings;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;

    PastMeetings(
            MinutesStore store,
            MinutesWriter writer,
            OpenMeetings meetings,
            CurrentAccount currentAccount,
            AuditTrail audit) {
        this.store = store;
        this.writer = writer;
        this.meetings = meetings;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

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
        List<String> asked = Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return store.list(community(area), asked, offset, limit);
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
        return store.find(community(area), day);
    }

    /**
     * What the minutes of an open meeting would say if it were closed now; under the number that it would get.
     *
     * @throws org.gridboard.access.OutOfScopeException if there is no such meeting for the account
     */
    @PreAuthorize("hasRole('SECRETARY')")
    @Transactional(readOnly = true)
    public Minutes preview(MeetingId meeting) {
        return writer.preview(meetings.run(meeting));
    }

    /**
     * Adds a correction below the minutes of a closed meeting. Sent twice, stored once.
     *
     * @param words 1–2,000 characters
     * @throws RefusedException if there are no words, too many, or the meeting is still open
     * @throws org.gridboard.access.OutOfScopeException if there is no such meeting for the account
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public void addAddendum(UUID request, MeetingId meeting, String words) {
        String plain = PlainText.required(ADDENDUM_MOST, words, "agenda.refused.addendum");
        Meeting held = meetings.run(meeting);
        if (held.isOpen()) {
            throw new RefusedException("agenda.refused.stillOpen");
        }
        store.add(request, held, plain);
        audit.append("ADD_TO_MINUTES", "meeting", meeting.toString(), held.community(), null);
    }

    private AreaCode community(AreaCode area) {
        currentAccount.require(currentAccount.get().reaches(area));
        return area.at(Level.COMMUNITY);
    }
}
