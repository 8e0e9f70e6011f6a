package org.gridboard.standing;

import java.util.List;
import java.util.Optional;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;

/**
 * An indicator week by week, up to the end of a period.
 *
 * @param weeks oldest first, the last one holding the period's end
 * @param lines of the children by code
 * @param whole of the area itself
 */
public record Trend(Area area, Indicator indicator, List<Period> weeks, List<Line> lines, Line whole) {

    /** How many weeks a trend shows. */
    public static final int WEEKS = 12;

    /** One area's figures, one per week. */
    public record Line(Area area, List<Figure> figures) {}

    /** The line of that child. */
    public Optional<Line> line(AreaCode code) {
        return lines.stream().filter(line -> line.area().code().equals(code)).findFirst();
    }
}
