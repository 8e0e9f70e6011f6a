package org.gridboard.meeting;

import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.platform.RefusedException;
import org.springframework.stereotype.Component;

/** The one guard of all that is said about a meeting by its number. Within the services' transactions only. */
@Component
class OpenMeetings {

    private final MeetingStore store;
    private final CurrentAccount currentAccount;

    OpenMeetings(MeetingStore store, CurrentAccount currentAccount) {
        this.store = store;
        this.currentAccount = currentAccount;
    }

    /** The meeting, for who sits at its table. @throws OutOfScopeException otherwise */
    Meeting atTheTable(MeetingId id) {
        Meeting meeting = store.find(id).orElseThrow(OutOfScopeException::new);
        currentAccount.require(currentAccount.get().reaches(meeting.community()));
        return meeting;
    }

    /** The meeting, for who runs it. @throws OutOfScopeException otherwise */
    Meeting run(MeetingId id) {
        Meeting meeting = store.find(id).orElseThrow(OutOfScopeException::new);
        currentAccount.requireWorkIn(meeting.community());
        return meeting;
    }

    /**
     * The same, which stays open until the transaction ends.
     *
     * @throws RefusedException if it is closed
     */
    Meeting runOpen(MeetingId id) {
        Meeting meeting = run(id);
        if (!store.holdOpen(id)) {
            throw new RefusedException("agenda.refused.closed");
        }
        return meeting;
    }
}
