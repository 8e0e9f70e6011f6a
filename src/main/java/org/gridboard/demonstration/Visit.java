package org.gridboard.demonstration;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the people's log.
 *
 * @param promised what was promised, or null
 * @param due when it was promised for; no meaning without a promise
 * @param kept when it was kept, or null if it never will be
 */
record Visit(
        UUID id,
        Home home,
        LocalDateTime at,
        String username,
        String kind,
        String outcome,
        @Nullable String said,
        @Nullable String done,
        @Nullable String promised,
        LocalDateTime due,
        @Nullable LocalDateTime kept) {

    boolean met() {
        return outcome.equals("MET") && kind.equals("VISIT");
    }
}
