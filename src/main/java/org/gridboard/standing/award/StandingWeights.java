package org.gridboard.standing.award;

import java.util.List;
import java.util.UUID;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.gridboard.standing.Period;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The weights that a street has set for its standings. What was stored stays; a new version counts from then on. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class StandingWeights {

    /** The longest reason, in characters. */
    public static final int REASON_MOST = 500;

    static final String DAILY_WORK = "hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')";

    private final WeightsStore store;
    private final CurrentAccount currentAccount;

    StandingWeights(WeightsStore store, CurrentAccount currentAccount) {
        this.store = store;
        this.currentAccount = currentAccount;
    }

    /**
     * All versions of the area's street, the latest first; at most 100.
     *
     * @throws OutOfScopeException if the account works in no part of the area
     */
    @PreAuthorize(DAILY_WORK)
    @Transactional(readOnly = true)
    public List<WeightsVersion> history(AreaCode area) {
        return store.versions(streetOf(area));
    }

    /**
     * The version that a standing of the period is reckoned with: the last one stored before the period was over.
     *
     * @throws OutOfScopeException if the account works in no part of the area
     */
    @PreAuthorize(DAILY_WORK)
    @Transactional(readOnly = true)
    public WeightsVersion inForce(AreaCode area, Period period) {
        return store.upTo(streetOf(area), period.last());
    }

    /**
     * Stores a version for the area's street. Sent twice, stored once.
     *
     * @param basedOn the version that the new one was made from
     * @param reason 1–500 characters
     * @throws RefusedException if the weights are no whole or there is no reason
     * @throws ChangedMeanwhileException with the latest {@link WeightsVersion} if somebody else has stored one since
     * @throws OutOfScopeException if the account does not work for the street
     */
    @PreAuthorize("hasRole('STREET_STAFF')")
    public WeightsVersion store(UUID request, AreaCode area, Weights weights, String reason, int basedOn) {
        AreaCode street = area.at(Level.STREET);
        currentAccount.requireWorkIn(street);
        weights.checked();
        String why = PlainText.required(REASON_MOST, reason, "award.refused.reason");
        boolean added = store.add(request, street, basedOn, weights, why);
        WeightsVersion latest = store.versions(street).stream().findFirst().orElse(WeightsVersion.FIRST);
        if (!added && !store.wasSent(request, street)) {
            throw new ChangedMeanwhileException(latest);
        }
        return latest;
    }

    private AreaCode streetOf(AreaCode area) {
        currentAccount.require(currentAccount.get().reaches(area)
                && currentAccount.get().role().doesDailyWork());
        return area.at(Level.STREET);
    }
}
