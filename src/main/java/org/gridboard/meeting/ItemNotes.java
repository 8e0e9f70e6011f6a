package org.gridboard.meeting;

import org.gridboard.access.OutOfScopeException;
import org.gridboard.meeting.TakenItems.Row;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.PlainText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is noted on an item, and how long it takes. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class ItemNotes {

    /** The longest note, in characters. */
    public static final int NOTE_MOST = 12_000;

    private static final int SECONDS_MOST = 3_600;

    private final ItemDesk desk;
    private final TakenItems taken;
    private final OpenMeetings meetings;

    ItemNotes(ItemDesk desk, TakenItems taken, OpenMeetings meetings) {
        this.desk = desk;
        this.taken = taken;
        this.meetings = meetings;
    }

    /**
     * Notes something on an item, in the place of what was noted before.
     *
     * @param version {@link Taken#noteVersion()} of what it is based on
     * @param words at most 12,000 characters; empty for none
     * @return what the meeting has made of the item now
     * @throws org.gridboard.platform.RefusedException if they are too long, the item is not on the agenda, or the meeting is
     *     closed
     * @throws ChangedMeanwhileException with the {@link Taken} stored now, if the note is no longer at this version
     * @throws OutOfScopeException if there is no such meeting for the account
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public Taken note(MeetingId meeting, ItemRef item, int version, String words) {
        String plain = PlainText.atMost(NOTE_MOST, words, "agenda.refused.note");
        Meeting held = meetings.runOpen(meeting);
        desk.take(held, item);
        boolean noted = taken.note(meeting, item, version, plain);
        Taken now = taken.find(meeting, item).map(Row::taken).orElseThrow(OutOfScopeException::new);
        if (!noted && !now.note().equals(plain)) {
            throw new ChangedMeanwhileException(now);
        }
        return now;
    }

    /**
     * Adds to the time that an item has taken; nothing where it is not on the agenda.
     *
     * @param seconds at most an hour is added at once
     * @throws org.gridboard.platform.RefusedException if the meeting is closed
     * @throws OutOfScopeException if there is no such meeting for the account
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public void spent(MeetingId meeting, ItemRef item, int seconds) {
        if (desk.find(meetings.runOpen(meeting), item).isPresent()) {
            taken.spend(meeting, item, Math.clamp(seconds, 0, SECONDS_MOST));
        }
    }
}
