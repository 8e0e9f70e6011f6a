package org.gridboard.issue;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.access.Account;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.Position;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reporting issues and putting their facts right. Everything within the account's scope; what lies outside does not exist. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Issues {

    private static final String MAY_REPORT = "hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY')";

    private final IssueStore store;
    private final IssueDetails details;
    private final Photos photos;
    private final Places places;
    private final Deadlines deadlines;
    private final Following following;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Issues(
            IssueStore store,
            IssueDetails details,
            Photos photos,
            Places places,
            Deadlines deadlines,
            Following following,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.details = details;
        this.photos = photos;
        this.places = places;
        this.deadlines = deadlines;
        this.following = following;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where a report of this place would go. @throws RefusedException if the account may not report there */
    @PreAuthorize(MAY_REPORT)
    @Transactional(readOnly = true)
    public Lying lying(Position position) {
        return places.lying(position);
    }

    /**
     * Stores a report together with how it ended. Sent twice, it is stored once and the first number is answered.
     *
     * @throws RefusedException if the place lies in no grid the account may report to, a promise is for a time past, or the
     *     first officer does not work in that grid
     * @throws OutOfScopeException if it begins at a checkpoint or household that does not exist for the account
     */
    @PreAuthorize(MAY_REPORT)
    public Filed report(Report report) {
        Lying lying = places.lying(report.position());
        IssueId id = store.ofRequest(report.request()).orElseGet(() -> file(report, lying));
        return new Filed(id, lying);
    }

    /** Puts the facts of an open issue right. @throws ChangedMeanwhileException if it is no longer at this version */
    @PreAuthorize(MAY_REPORT)
    public void correct(IssueId id, int version, IssueFacts facts) {
        Issue issue = atVersion(id, version);
        save(issue.correct(facts));
        audit.append("CORRECT_ISSUE", "issue", id.toString(), issue.grid(), null);
    }

    /** Adds a picture to an open issue, also to one given to the account. @throws RefusedException if it has ended or has enough of them */
    @PreAuthorize(MAY_REPORT)
    public void addPicture(IssueId id, Picture picture) {
        Issue issue = store.find(id).orElseThrow(OutOfScopeException::new);
        currentAccount.require(issue.isSeenBy(currentAccount.get(), clock.instant()));
        if (!issue.state().isOpen()) {
            throw new RefusedException("issue.refused.ended");
        }
        photos.attach(issue, picture);
    }

    private IssueId file(Report sent, Lying lying) {
        Report report = sent.with(following.check(sent.circumstances(), lying));
        Account by = currentAccount.get();
        Instant at = clock.instant();
        IssueClock running = deadlines.clock(report.urgency(), lying.grid().code(), at);
        Issue.Step reported =
                Issue.report(store.nextId(), lying.grid().code(), report.urgency(), report.facts(), by, running);
        Issue.Step ended = reported.issue().take(end(report), by, running);
        if (!store.insert(ended.issue(), report, at, by.id())) {
            return sentByTwoAtOnce(report.request());
        }
        store.append(reported.event());
        store.append(ended.event());
        following.store(ended.issue(), report.circumstances(), lying.nextDoor());
        report.pictures().forEach(picture -> photos.attach(ended.issue(), picture));
        return ended.issue().id();
    }

    private static StepOrder end(Report report) {
        return switch (report.outcome()) {
            case SOLVED_ON_SPOT -> StepOrder.solveOnSpot(report.measure());
            case RAISED -> StepOrder.raise(report.measure());
        };
    }

    private IssueId sentByTwoAtOnce(UUID request) {
        return store.ofRequest(request).orElseThrow(OutOfScopeException::new);
    }

    private Issue inScope(IssueId id) {
        Issue issue = store.find(id).orElseThrow(OutOfScopeException::new);
        currentAccount.requireWorkIn(issue.grid());
        return issue;
    }

    private Issue atVersion(IssueId id, int version) {
        Issue issue = inScope(id);
        if (issue.version() != version) {
            throw changedMeanwhile(id);
        }
        return issue;
    }

    private void save(Issue issue) {
        if (!store.update(issue)) {
            throw changedMeanwhile(issue.id());
        }
    }

    private RuntimeException changedMeanwhile(IssueId id) {
        Optional<IssueDetail> current = details.find(id);
        return current.<RuntimeException>map(ChangedMeanwhileException::new).orElseGet(OutOfScopeException::new);
    }
}
