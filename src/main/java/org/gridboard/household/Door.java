package org.gridboard.household;

import java.time.LocalDate;
import org.gridboard.code.Position;
import org.jspecify.annotations.Nullable;

/**
 * A household to walk to.
 *
 * @param gridName the grid it lives in
 * @param lastVisited when somebody was last met there, or null for never
 * @param position where it is; null where only its grid is known
 */
public record Door(
        HouseholdId id,
        String address,
        String gridName,
        @Nullable LocalDate lastVisited,
        @Nullable Position position) {}
