package org.gridboard.standing.award;

import org.gridboard.area.Area;
import org.gridboard.standing.Period;
import org.springframework.modulith.NamedInterface;

/**
 * A red flag that hangs on a day.
 *
 * @param area the community or grid that holds it, by its name of that day: a grid's short, but of a street with its community's
 * @param period for which it was awarded
 */
@NamedInterface("held")
public record HeldFlag(Area area, Period period) {}
