package org.gridboard.standing.award;

import java.math.BigDecimal;
import org.gridboard.area.Area;
import org.jspecify.annotations.Nullable;

/**
 * Where an area stands among its siblings, for who may not see theirs.
 *
 * @param above the street or community whose areas are ranked
 * @param place with the rank among all of them; not ranked among fewer than three
 * @param ranked how many are ranked
 * @param median of their totals; null where fewer than three are ranked
 */
public record OwnPlace(
        Area above, Place place, int ranked, @Nullable BigDecimal median) {}
