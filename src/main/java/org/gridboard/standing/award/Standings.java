package org.gridboard.standing.award;

import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.platform.RefusedException;
import org.gridboard.standing.Comparisons;
import org.gridboard.standing.Period;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The standing of the communities of a street, or of the grids of a community. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class Standings {

    private final Comparisons comparisons;
    private final StandingWeights weights;
    private final CurrentAccount currentAccount;

    Standings(Comparisons comparisons, StandingWeights weights, CurrentAccount currentAccount) {
        this.comparisons = comparisons;
        this.weights = weights;
        this.currentAccount = currentAccount;
    }

    /**
     * All areas below, to be ranked with the weights in force or with others.
     *
     * @param area a street or community; for a grid, its community
     * @throws RefusedException if the period lies in the future
     * @throws OutOfScopeException if the account does not work in the whole area
     */
    @PreAuthorize("hasAnyRole('SECRETARY', 'STREET_STAFF')")
    public StandingBasis of(AreaCode area, Period period) {
        AreaCode compared = area.isGrid() ? area.at(Level.COMMUNITY) : area;
        currentAccount.requireWorkIn(compared);
        return new StandingBasis(comparisons.of(compared, period), weights.inForce(compared, period));
    }
}
