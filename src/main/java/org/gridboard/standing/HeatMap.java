package org.gridboard.standing;

import java.time.DayOfWeek;
import java.util.List;
import org.gridboard.area.Area;
import org.gridboard.area.Half;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;

/**
 * When what was reported, and where.
 *
 * @param cells those with at least one issue
 */
public record HeatMap(Area area, Period period, List<Cell> cells) {

    /** So many issues of a key area were reported in a child on that half-day of the week. */
    public record Cell(AreaCode child, KeyArea keyArea, DayOfWeek weekday, Half half, long count) {}

    /** How many issues of the key area were reported on that half-day of the week, in all children. */
    public long count(KeyArea keyArea, DayOfWeek weekday, Half half) {
        return cells.stream()
                .filter(cell -> cell.keyArea() == keyArea && cell.weekday() == weekday && cell.half() == half)
                .mapToLong(Cell::count)
                .sum();
    }
}
