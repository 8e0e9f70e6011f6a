package org.gridboard.opendata;

import java.time.Instant;
import org.gridboard.access.Account;

/**
 * A key as the door knows it.
 *
 * @param account the account it works as
 */
record KnownToken(Account account, Instant expiresAt, boolean revoked) {

    /** The text key of why it opens nothing at that moment; empty where it opens the door. */
    String problem(Instant now) {
        if (revoked) {
            return "opendata.problem.revoked";
        }
        return now.isBefore(expiresAt) ? "" : "opendata.problem.expired";
    }
}
