package org.gridboard.standing.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.access.Account;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.gridboard.platform.SealedJson;
import org.gridboard.platform.Texts;
import org.gridboard.standing.Period;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The red flag (流动红旗): awarded by the street for a period that is over, with the standing frozen as it was then. One for a
 * period among the communities of a street, one among the grids of a community. Withdrawn, it stays in the history.
 */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class RedFlags {

    /** The longest reason, in characters. */
    public static final int REASON_MOST = 500;

    private final RedFlagStore store;
    private final Standings standings;
    private final Texts texts;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    RedFlags(
            RedFlagStore store,
            Standings standings,
            Texts texts,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.standings = standings;
        this.texts = texts;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** One award, if the account works in the area that has it or in a part of it. */
    @PreAuthorize(StandingWeights.DAILY_WORK)
    @Transactional(readOnly = true)
    public Optional<RedFlag> find(FlagId flag) {
        return store.find(flag).filter(this::seen);
    }

    /** The standing it was awarded upon, as it was frozen, if the account works in the whole area that was compared. */
    @PreAuthorize("hasAnyRole('SECRETARY', 'STREET_STAFF')")
    @Transactional(readOnly = true)
    public Optional<KeptStanding> standingOf(FlagId flag) {
        return store.kept(flag)
                .map(kept -> new KeptStanding(kept.read(FrozenStanding.class), kept.hash(), kept.isIntact()))
                .filter(kept -> currentAccount.get().worksIn(kept.standing().area()));
    }

    /**
     * The flags that the area had and those that were awarded among the areas below it, the latest first; at most 100.
     *
     * @throws OutOfScopeException if the account works in no part of the area
     */
    @PreAuthorize(StandingWeights.DAILY_WORK)
    @Transactional(readOnly = true)
    public List<RedFlag> history(AreaCode area) {
        requireReached(area);
        return store.history(area).stream().filter(this::seen).toList();
    }

    /**
     * The flag of exactly this period among the areas below, unless it was withdrawn.
     *
     * @param area for a grid, its community
     * @throws OutOfScopeException if the account works in no part of the area
     */
    @PreAuthorize(StandingWeights.DAILY_WORK)
    @Transactional(readOnly = true)
    public Optional<RedFlag> of(AreaCode area, Period period) {
        requireReached(area);
        AreaCode compared = area.isGrid() ? area.at(Level.COMMUNITY) : area;
        return store.stands(compared, period).filter(this::seen);
    }

    /**
     * Awards the flag to a community or grid. Sent twice, awarded once.
     *
     * @param reason 1–500 characters
     * @throws RefusedException if the period is not over, there is no reason, or another one has the flag of the period
     * @throws OutOfScopeException if the account is not of the area's street, or the area is none that is compared
     */
    @PreAuthorize("hasRole('STREET_STAFF')")
    public RedFlag award(UUID request, AreaCode area, Period period, String reason) {
        currentAccount.requireWorkIn(area);
        String why = PlainText.required(REASON_MOST, reason, "award.refused.reason");
        if (!period.last().isBefore(LocalDate.now(clock))) {
            throw new RefusedException("award.refused.running", period.last().toString());
        }
        AreaCode compared = area.parent().orElseThrow(OutOfScopeException::new);
        return store.sent(request, area).orElseGet(() -> awarded(request, standings.of(compared, period), area, why));
    }

    /**
     * Withdraws a flag. It stays in the history.
     *
     * @param reason 1–500 characters
     * @throws RefusedException if there is no reason, or it has been withdrawn already
     * @throws OutOfScopeException if there is no such flag for the account
     */
    @PreAuthorize("hasRole('STREET_STAFF')")
    public void withdraw(FlagId flag, String reason) {
        RedFlag found = store.find(flag).orElseThrow(OutOfScopeException::new);
        currentAccount.requireWorkIn(found.area().code());
        String why = PlainText.required(REASON_MOST, reason, "award.refused.reason");
        if (!store.withdraw(flag, why)) {
            throw new RefusedException("award.refused.withdrawn");
        }
        audit.append(
                "WITHDRAW_RED_FLAG", "red_flag", flag.toString(), found.area().code(), why);
    }

    private RedFlag awarded(UUID request, StandingBasis basis, AreaCode area, String reason) {
        Standing standing = basis.asStored();
        Place place = standing.place(area).orElseThrow(OutOfScopeException::new);
        var document = SealedJson.of(FrozenStanding.of(basis, key -> texts.get(Locale.CHINESE, key)));
        FlagId flag = store.add(request, standing, place, reason, document).orElseThrow(() -> alreadyAwarded(standing));
        audit.append("AWARD_RED_FLAG", "red_flag", flag.toString(), area, reason);
        return store.find(flag).orElseThrow(OutOfScopeException::new);
    }

    private RefusedException alreadyAwarded(Standing standing) {
        String holder = store.stands(standing.area().code(), standing.period())
                .map(flag -> flag.area().name())
                .orElse("");
        return new RefusedException("award.refused.already", holder);
    }

    private void requireReached(AreaCode area) {
        Account account = currentAccount.get();
        currentAccount.require(account.role().doesDailyWork() && account.reaches(area));
    }

    /** Who works in the area or in a part of it. */
    private boolean seen(RedFlag flag) {
        return currentAccount.get().reaches(flag.area().code());
    }
}
