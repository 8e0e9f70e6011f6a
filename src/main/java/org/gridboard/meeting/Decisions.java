package org.gridboard.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.issue.Assignee;
import org.gridboard.issue.IssueId;
import org.gridboard.issue.IssueSteps;
import org.gridboard.issue.StepOrder;
import org.gridboard.meeting.DecisionStore.Ruling;
import org.gridboard.meeting.TakenItems.Row;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting decides, one item at a time. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Decisions {

    private final DecisionStore store;
    private final TakenItems taken;
    private final ItemDesk desk;
    private final OpenMeetings meetings;
    private final IssueSteps steps;
    private final Clock clock;

    Decisions(
            DecisionStore store,
            TakenItems taken,
            ItemDesk desk,
            OpenMeetings meetings,
            IssueSteps steps,
            Clock clock) {
        this.store = store;
        this.taken = taken;
        this.desk = desk;
        this.meetings = meetings;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Decides on an issue: takes the step and writes the decision down, both or neither. Sent twice, it is stored once.
     *
     * @param version of the issue as the secretary sees it
     * @param seen version of the decision that stands and is decided anew; null where none was seen
     * @throws ChangedMeanwhileException with the {@link Decision} that stands, if somebody else has
     *     decided on the item, or with the {@link org.gridboard.issue.IssueDetail} stored now, if the issue is no longer at
     *     this version
     * @throws RefusedException if the step cannot be taken, or the meeting is closed
     * @throws OutOfScopeException if there is no such meeting or issue for the account
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public Decision decide(
            UUID request, MeetingId meeting, ItemRef item, int version, StepOrder order, @Nullable Integer seen) {
        return once(request, meeting, item, held -> {
            IssueId issue = item.issue().orElseThrow(() -> new RefusedException("agenda.refused.notOnAgenda"));
            if (claim(request, held, item, ruling(order), seen)) {
                steps.take(issue, version, order);
            }
        });
    }

    /**
     * Decides on an item that is no issue. Sent twice, it is stored once.
     *
     * @param seen version of the decision that stands and is decided anew; null where none was seen
     * @throws ChangedMeanwhileException with the {@link Decision} that stands, if somebody else has
     *     decided on the item
     * @throws RefusedException if it is not on the agenda any more, or the meeting is closed
     * @throws OutOfScopeException if there is no such meeting for the account
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public Decision noted(UUID request, MeetingId meeting, ItemRef item, Noted noted, @Nullable Integer seen) {
        return once(request, meeting, item, held -> {
            if (item.thing() == ItemRef.Thing.ISSUE) {
                throw new RefusedException("agenda.refused.issue");
            }
            var ruling = new Ruling(null, noted.assignee(), noted.due(), noted.measure());
            if (claim(request, held, item, ruling, seen) && item.thing() == ItemRef.Thing.FREE) {
                store.takeOff(held, item);
            }
        });
    }

    /**
     * Words the measure of a decision anew, in the minutes alone; the issue keeps what was said when it was decided.
     *
     * @param version of the decision that it is based on
     * @param measure at most 2,000 characters
     * @throws ChangedMeanwhileException with the {@link Decision} stored now, if it is no longer at this
     *     version
     * @throws RefusedException if the words are too long, or the meeting is closed
     * @throws OutOfScopeException if there is no such meeting or decision for the account
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public Decision edit(MeetingId meeting, ItemRef item, int version, String measure) {
        String plain = PlainText.atMost(Decision.MEASURE_MOST, measure, "agenda.refused.measure");
        meetings.runOpen(meeting);
        boolean edited = store.edit(meeting, item, version, plain);
        Decision now = standing(meeting, item);
        if (!edited && !now.measure().equals(plain)) {
            throw new ChangedMeanwhileException(now);
        }
        return now;
    }

    /** Decides unless it was sent before, which is answered although the meeting may have been closed since. */
    private Decision once(UUID request, MeetingId meeting, ItemRef item, Consumer<Meeting> decide) {
        if (!wasSent(request, meetings.run(meeting).id(), item)) {
            Meeting held = meetings.runOpen(meeting);
            desk.take(held, item);
            decide.accept(held);
        }
        return standing(meeting, item);
    }

    /** Whether this is the decision that stands now; false where the same was sent twice at once. */
    private boolean claim(UUID request, Meeting held, ItemRef item, Ruling ruling, @Nullable Integer seen) {
        if (store.insert(request, held, item, ruling)
                || seen != null && store.replace(request, held, item, ruling, seen)) {
            return true;
        }
        if (wasSent(request, held.id(), item)) {
            return false;
        }
        throw new ChangedMeanwhileException(standing(held.id(), item));
    }

    private Decision standing(MeetingId meeting, ItemRef item) {
        return taken.find(meeting, item).map(row -> row.taken().decision()).orElseThrow(OutOfScopeException::new);
    }

    private Ruling ruling(StepOrder order) {
        Assignee to = order.assignee();
        String measure = PlainText.atMost(Decision.MEASURE_MOST, order.words(), "agenda.refused.measure");
        return new Ruling(order.act(), to == null ? null : to.name(), due(order), measure);
    }

    /** A suspension ends with its last day. */
    private @Nullable Instant due(StepOrder order) {
        LocalDate until = order.until();
        return until == null
                ? order.due()
                : until.plusDays(1)
                        .atStartOfDay(clock.getZone())
                        .minusMinutes(1)
                        .toInstant();
    }

    private boolean wasSent(UUID request, MeetingId meeting, ItemRef item) {
        return taken.find(meeting, item)
                .map(Row::request)
                .filter(request.toString()::equals)
                .isPresent();
    }
}
