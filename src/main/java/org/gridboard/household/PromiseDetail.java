package org.gridboard.household;

import java.time.Instant;
import org.gridboard.area.Area;
import org.jspecify.annotations.Nullable;

/**
 * A promise to a household as its form shows it.
 *
 * @param head the head of the household, masked, or null where none is known
 * @param madeBy the name of who made it, or null where that is not known
 * @param keptAt when it was kept, or null while it is open
 */
public record PromiseDetail(
        long id,
        HouseholdId household,
        Area grid,
        String address,
        @Nullable String head,
        String what,
        @Nullable String madeBy,
        Instant madeAt,
        Instant dueAt,
        @Nullable Instant keptAt) {}
