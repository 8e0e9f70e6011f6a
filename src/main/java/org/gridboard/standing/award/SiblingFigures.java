package org.gridboard.standing.award;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gridboard.area.Area;
import org.gridboard.standing.AreaFigures;
import org.gridboard.standing.Figure;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of all areas below one, which do not say whose they are. Within a transaction of the services only. */
@Component
class SiblingFigures {

    private static final String FIGURES = """
            select sibling, indicator, numerator, denominator, value
            from sibling_figures(:parent, :first, :last, :asOf, :zone)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    SiblingFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Under the name and code of what they lie in; none where there are fewer than three. */
    List<AreaFigures> of(Area above, Period period, Instant asOf, int fewBelow) {
        Map<Long, Map<Indicator, Figure>> siblings = new TreeMap<>();
        jdbc.sql(FIGURES)
                .param("parent", above.code().value())
                .param("first", period.first())
                .param("last", period.lastUpTo(asOf.atZone(clock.getZone()).toLocalDate()))
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .param("zone", clock.getZone().getId())
                .query(row -> {
                    Indicator indicator = Indicator.valueOf(row.getString("indicator"));
                    siblings.computeIfAbsent(row.getLong("sibling"), missing -> new EnumMap<>(Indicator.class))
                            .put(
                                    indicator,
                                    Figure.of(
                                            indicator,
                                            row.getLong("numerator"),
                                            row.getLong("denominator"),
                                            row.getObject("value", Double.class),
                                            fewBelow));
                });
        return siblings.values().stream()
                .map(figures -> new AreaFigures(above, null, complete(figures)))
                .toList();
    }

    private static Map<Indicator, Figure> complete(Map<Indicator, Figure> figures) {
        for (Indicator indicator : Indicator.values()) {
            figures.putIfAbsent(indicator, Figure.none(indicator));
        }
        return figures;
    }

    /** The same figures, few or not by what is set for the areas that they are ranked among. */
    static AreaFigures judged(AreaFigures area, int fewBelow) {
        var figures = new EnumMap<Indicator, Figure>(Indicator.class);
        area.figures().forEach((indicator, figure) -> figures.put(indicator, figure.judged(fewBelow)));
        return new AreaFigures(area.area(), area.until(), figures);
    }
}
