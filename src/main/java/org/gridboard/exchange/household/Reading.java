package org.gridboard.exchange.household;

import java.util.List;
import org.gridboard.exchange.Finding;

/**
 * A row and what was found in it while it was read.
 *
 * @param household with the grid code as the row states it, which may be none
 */
record Reading(HouseholdRow household, List<Finding> findings) {

    boolean isRejected() {
        return findings.stream().anyMatch(Finding::rejects);
    }
}
