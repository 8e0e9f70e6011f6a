package org.gridboard.duty;

import java.time.ZoneId;
import java.util.List;
import org.gridboard.code.AreaCode;

/** Finds the duties of some kinds by one statement. */
interface DutySource {

    /** How many duties one statement answers at most. */
    int LIMIT = 200;

    /**
     * At most {@link #LIMIT} duties of the area within the account's scope, the longest due first.
     *
     * @param zone where the community is
     */
    List<Duty> find(AreaCode area, DutyRules rules, ZoneId zone);
}
