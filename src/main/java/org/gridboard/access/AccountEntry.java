package org.gridboard.access;

import java.util.List;

/**
 * An account as administrators see it.
 *
 * @param areaNames the names of the areas of its scope, by code
 * @param waiting whether it has to wait after too many failures
 */
public record AccountEntry(Account account, List<String> areaNames, boolean waiting) {

    /** Whether the account may sign in now. */
    public boolean open() {
        return !account.locked() && !waiting;
    }
}
