package org.gridboard.household;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.area.Area;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people's log (民情日志): entries are added and never changed. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Visits {

    private final Clock clock;
    private final HouseholdStore store;
    private final VisitLog log;
    private final Meetings meetings;
    private final SixClears clears;
    private final CurrentAccount currentAccount;

    Visits(
            Clock clock,
            HouseholdStore store,
            VisitLog log,
            Meetings meetings,
            SixClears clears,
            CurrentAccount currentAccount) {
        this.clock = clock;
        this.store = store;
        this.log = log;
        this.meetings = meetings;
        this.clears = clears;
        this.currentAccount = currentAccount;
    }

    /** The latest entries, the newest first; at most so many. */
    @PreAuthorize(Households.SEES)
    @Transactional(readOnly = true)
    public List<Visit> latest(HouseholdId household, int limit) {
        requireWork(household);
        return log.latest(household, limit);
    }

    /** The hour that is good for a visit, by the household's make-up and by how its own visits went. */
    @PreAuthorize(Households.SEES)
    @Transactional(readOnly = true)
    public VisitAdvice advice(HouseholdDetail household) {
        requireWork(household.id());
        int year = LocalDateTime.now(clock).getYear();
        return VisitAdvice.of(Habits.of(household, year), log.tallies(household.id()));
    }

    /**
     * Adds an entry, and the answers to the six clears that were given. Sent twice, it is stored once. A meeting in
     * person moves the next due date of a key household; a call, a closed door or a refusal does not.
     *
     * @return the grid in which the household lives now and the entry was stored
     * @throws RefusedException if the visit's or the promise's time cannot be
     * @throws ChangedMeanwhileException with the {@link ClearAnswer} stored now, if somebody else has confirmed one of
     *     the six clears; then nothing is stored
     */
    @PreAuthorize(Households.KEEPS)
    public Area record(UUID request, HouseholdId household, VisitEntry entry, List<GivenAnswer> answers) {
        HouseholdStore.Stored stored = requireWork(household);
        LocalDateTime at = entry.madeAt(LocalDateTime.now(clock));
        if (log.add(request, household, at, entry)) {
            if (entry.isMeetingInPerson()) {
                meetings.held(household, at.toLocalDate());
            }
            answers.forEach(answer -> clears.confirm(stored, answer));
        }
        return stored.grid();
    }

    private HouseholdStore.Stored requireWork(HouseholdId household) {
        HouseholdStore.Stored stored = store.find(household).orElseThrow(OutOfScopeException::new);
        currentAccount.requireWorkIn(stored.grid().code());
        return stored;
    }
}
