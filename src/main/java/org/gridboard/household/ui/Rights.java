package org.gridboard.household.ui;

import org.gridboard.access.Account;
import org.gridboard.access.Role;

/**
 * Which buttons the form offers; the services decide for themselves.
 *
 * @param keeps may change facts, confirm clears and write the people's log
 * @param decides may make a household a key household
 */
record Rights(boolean keeps, boolean decides) {

    static Rights of(Account account) {
        return new Rights(
                account.is(Role.GRID_CHIEF, Role.GRID_MEMBER, Role.SECRETARY),
                account.is(Role.GRID_CHIEF, Role.SECRETARY));
    }
}
