package org.gridboard.meeting;

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

    /**
     * Notes something on an item, in the place of what was noted before.
     *
     * @param version {@link AgendaItem#noteVersion()} of what it is based on
     * @param words at most 12,000 characters; empty for none
     * @throws org.gridboard.platform.RefusedException if they are too long, the item is not on the agenda, or the meeting is
     *     closed
     * @throws org.gridboard.platform.ChangedMeanwhileException with the note stored now, a {@link String}, if it is no longer at
     *     this version
     * @throws org.gridboard.access.OutOfScopeException if there is no such meeting for the account
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public void note(MeetingId meeting, ItemRef item, int version, String words) {
        throw new UnsupportedOperationException();
    }

    /**
     * Adds to the time that an item has taken; nothing where the meeting is closed.
     *
     * @param seconds at most an hour is added at once
     * @throws org.gridboard.access.OutOfScopeException if there is no such meeting for the account
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public void spent(MeetingId meeting, ItemRef item, int seconds) {
        throw new UnsupportedOperationException();
    }
}
