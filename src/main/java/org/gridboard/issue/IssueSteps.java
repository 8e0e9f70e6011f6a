package org.gridboard.issue;

import java.time.Clock;
import java.time.Instant;
import org.gridboard.access.Account;
import org.gridboard.access.AccountId;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one way to do anything to an issue after its report. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class IssueSteps {

    private final IssueStore store;
    private final IssueDetails details;
    private final Assignees assignees;
    private final Deadlines deadlines;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    IssueSteps(
            IssueStore store,
            IssueDetails details,
            Assignees assignees,
            Deadlines deadlines,
            CurrentAccount currentAccount,
            Clock clock) {
        this.store = store;
        this.details = details;
        this.assignees = assignees;
        this.deadlines = deadlines;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * Does an act to the issue, in the caller's transaction if there is one.
     *
     * @param version the one that the order was made for
     * @throws RefusedException if it cannot be done now, not by this account, or not with these words and times
     * @throws ChangedMeanwhileException with the {@link IssueDetail} stored now, if the issue is no longer at this version
     * @throws OutOfScopeException if there is none in the account's scope, nor any given to it
     */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    public void take(IssueId id, int version, StepOrder order) {
        Account by = currentAccount.get();
        Instant now = clock.instant();
        Issue issue = store.find(id).filter(found -> found.isSeenBy(by, now)).orElseThrow(OutOfScopeException::new);
        if (issue.version() != version) {
            throw changedMeanwhile(id);
        }
        IssueClock running = deadlines.clock(issue.urgency(), issue.grid(), now);
        Issue.Step step = issue.take(checked(order, issue), by, running);
        if (!store.update(step.issue())) {
            throw changedMeanwhile(id);
        }
        store.append(step.event());
    }

    /** The same order with the assignee as it is called now. */
    private StepOrder checked(StepOrder order, Issue issue) {
        requireColleague(order.handler(), issue);
        Assignee to = order.assignee();
        return order.act() != Act.ASSIGN || to == null
                ? order
                : StepOrder.assign(offered(to, issue.grid().at(Level.COMMUNITY)), order.due(), order.words());
    }

    private Assignee offered(Assignee to, AreaCode community) {
        return assignees.of(community).stream()
                .filter(choice -> choice.key().equals(to.key()))
                .findFirst()
                .orElseThrow(() -> new RefusedException("issue.refused.assigneeGone", to.name()));
    }

    private void requireColleague(@Nullable AccountId handler, Issue issue) {
        if (handler != null
                && !handler.equals(currentAccount.get().id())
                && !store.worksAround(handler, issue.grid())) {
            throw new RefusedException("issue.refused.handler");
        }
    }

    private RuntimeException changedMeanwhile(IssueId id) {
        return details.find(id)
                .<RuntimeException>map(ChangedMeanwhileException::new)
                .orElseGet(OutOfScopeException::new);
    }
}
