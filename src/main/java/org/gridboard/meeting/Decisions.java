package org.gridboard.meeting;

import java.util.UUID;
import org.gridboard.issue.StepOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting decides, one item at a time. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Decisions {

    /**
     * Decides on an issue: takes the step and writes the decision down, both or neither. Sent twice, it is stored once.
     *
     * @param version of the issue as the secretary sees it
     * @param seen version of the decision that stands and is decided anew; null where none was seen
     * @throws org.gridboard.platform.ChangedMeanwhileException with the {@link Decision} that stands, if somebody else has
     *     decided on the item, or with the {@link org.gridboard.issue.IssueDetail} stored now, if the issue is no longer at
     *     this version
     * @throws org.gridboard.platform.RefusedException if the step cannot be taken, or the meeting is closed
     * @throws org.gridboard.access.OutOfScopeException if there is no such meeting or issue for the account
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public Decision decide(
            UUID request, MeetingId meeting, ItemRef item, int version, StepOrder order, @Nullable Integer seen) {
        throw new UnsupportedOperationException();
    }

    /**
     * Decides on an item that is no issue. Sent twice, it is stored once.
     *
     * @param seen version of the decision that stands and is decided anew; null where none was seen
     * @throws org.gridboard.platform.ChangedMeanwhileException with the {@link Decision} that stands, if somebody else has
     *     decided on the item
     * @throws org.gridboard.platform.RefusedException if it is not on the agenda any more, or the meeting is closed
     * @throws org.gridboard.access.OutOfScopeException if there is no such meeting for the account
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public Decision noted(UUID request, MeetingId meeting, ItemRef item, Noted noted, @Nullable Integer seen) {
        throw new UnsupportedOperationException();
    }

    /**
     * Words the measure of a decision anew, in the minutes alone; the issue keeps what was said when it was decided.
     *
     * @param version of the decision that it is based on
     * @param measure at most 2,000 characters
     * @throws org.gridboard.platform.ChangedMeanwhileException with the {@link Decision} stored now, if it is no longer at this
     *     version
     * @throws org.gridboard.platform.RefusedException if the words are too long, or the meeting is closed
     * @throws org.gridboard.access.OutOfScopeException if there is no such meeting or decision for the account
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public Decision edit(MeetingId meeting, ItemRef item, int version, String measure) {
        throw new UnsupportedOperationException();
    }
}
