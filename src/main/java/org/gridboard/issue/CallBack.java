package org.gridboard.issue;

import java.time.Instant;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * A promise that came with an issue, and whether the resident has been called back.
 *
 * @param grid who keeps it
 * @param toHousehold whether it was made to a household, whose log then tells how it was kept
 * @param keptAt when the resident was called back; null while that is to be done
 * @param with who was called back, or null where that is not known
 */
public record CallBack(
        PromiseId id,
        AreaCode grid,
        boolean toHousehold,
        String what,
        Instant madeAt,
        Instant dueAt,
        @Nullable Instant keptAt,
        @Nullable String with) {}
