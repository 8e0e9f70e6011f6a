package org.gridboard.standing.award;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.gridboard.standing.AreaFigures;
import org.gridboard.standing.Figure;
import org.gridboard.standing.Indicator;

/** Figures made up by hand. */
final class TestFigures {

    static final int FEW_BELOW = 10;

    private TestFigures() {}

    /** A ratio as the reader makes it: no data of none, few of less than ten. */
    static Figure ratio(Indicator indicator, long numerator, long denominator) {
        Double value = denominator == 0 ? null : 100.0 * numerator / denominator;
        return new Figure(indicator, numerator, denominator, value, denominator < FEW_BELOW);
    }

    static Figure hours(double hours, long cases) {
        return new Figure(Indicator.MEDIAN_HOURS, cases, cases, hours, cases < FEW_BELOW);
    }

    /** The community of that number with these figures, and no data of all others. */
    static AreaFigures area(int number, Figure... known) {
        Map<Indicator, Figure> figures = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            figures.put(indicator, ratio(indicator, 0, 0));
        }
        Arrays.stream(known).forEach(figure -> figures.put(figure.indicator(), figure));
        return new AreaFigures(new Area(new AreaCode("990820001%03d".formatted(number)), number + "社区"), null, figures);
    }
}
