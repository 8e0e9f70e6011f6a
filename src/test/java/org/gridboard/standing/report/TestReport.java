package org.gridboard.standing.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridboard.area.Area;
import org.gridboard.area.Half;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.standing.AreaFigures;
import org.gridboard.standing.Comparison;
import org.gridboard.standing.Figure;
import org.gridboard.standing.HeatMap;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Period;
import org.gridboard.standing.Trend;
import org.gridboard.standing.Unit;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** Figures made up so that areas differ, the third has few cases of everything and the fourth no data. */
final class TestReport {

    static final AreaCode STREET = new AreaCode("990102001");
    static final YearMonth MONTH = YearMonth.of(2026, 10);
    static final Period PERIOD = Period.month(MONTH);
    static final LocalDateTime AS_OF = LocalDateTime.of(2026, 11, 2, 15, 50, 7);

    private TestReport() {}

    static Area area(AreaCode code) {
        return new Area(code, code.equals(STREET) ? "丙街道" : "丙" + code.value().substring(9) + "社区<&>");
    }

    static List<Area> children(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> area(new AreaCode(STREET + "%03d".formatted(number))))
                .toList();
    }

    static Figure figure(Indicator indicator, int seed) {
        long denominator = seed == 4 ? 0 : seed == 3 ? 7 : 100 + seed;
        long numerator = Math.max(0, denominator - 3L * seed - indicator.ordinal());
        Double value = seed == 4
                ? null
                : indicator.unit() == Unit.HOURS
                        ? Double.valueOf(9.25 + seed)
                        : Double.valueOf((double) numerator * indicator.unit().factor() / denominator);
        return new Figure(indicator, numerator, denominator, value, denominator < 10);
    }

    private static AreaFigures figures(Area area, int seed, @Nullable LocalDate until) {
        Map<Indicator, Figure> figures = new EnumMap<>(Stream.of(Indicator.values())
                .collect(Collectors.toMap(Function.identity(), indicator -> figure(indicator, seed))));
        return new AreaFigures(area, until, figures);
    }

    static Comparison comparison(int count) {
        var children = new ArrayList<AreaFigures>();
        for (Area child : children(count)) {
            int seed = children.size() + 1;
            children.add(figures(child, seed, seed == 2 ? PERIOD.first().plusDays(9) : null));
        }
        Map<Indicator, Double> medians = Stream.of(Indicator.values())
                .collect(Collectors.toMap(Function.identity(), indicator -> 95.5 - indicator.ordinal()));
        return new Comparison(area(STREET), PERIOD, Instant.EPOCH, children, figures(area(STREET), 1, null), medians);
    }

    static Trend trend(Indicator indicator, int count) {
        List<Period> weeks = IntStream.range(0, Trend.WEEKS)
                .mapToObj(week -> Period.week(PERIOD.last().minusWeeks(Trend.WEEKS - 1L - week)))
                .toList();
        List<Trend.Line> lines = children(count).stream()
                .map(child ->
                        new Trend.Line(child, figures(indicator, child.code().hashCode())))
                .toList();
        return new Trend(area(STREET), indicator, weeks, lines, new Trend.Line(area(STREET), figures(indicator, 5)));
    }

    private static List<Figure> figures(Indicator indicator, int seed) {
        return IntStream.range(0, Trend.WEEKS)
                .mapToObj(week -> figure(indicator, 1 + Math.floorMod(week * 7 + seed, 9)))
                .toList();
    }

    static ReportData data(int count) {
        return new ReportData(
                MONTH,
                Indicator.PROMISES_KEPT,
                comparison(count),
                Stream.of(Indicator.values())
                        .map(indicator -> trend(indicator, count))
                        .toList(),
                heat(),
                outlines(count),
                AS_OF);
    }

    private static HeatMap heat() {
        AreaCode child = children(1).getFirst().code();
        return new HeatMap(
                area(STREET),
                PERIOD,
                List.of(
                        new HeatMap.Cell(child, KeyArea.SANITATION, DayOfWeek.MONDAY, Half.MORNING, 1),
                        new HeatMap.Cell(child, KeyArea.FIRE_SAFETY, DayOfWeek.FRIDAY, Half.AFTERNOON, 417)));
    }

    /** Boxes three to a row; the last area has none. */
    private static List<AreaOutline> outlines(int count) {
        var factory = new GeometryFactory();
        return IntStream.range(0, Math.max(0, count - 1))
                .mapToObj(i -> {
                    double lng = 118.1 + i % 3 * 0.01;
                    double lat = 24.5 - i / 3 * 0.008;
                    return new AreaOutline(
                            children(count).get(i).code(),
                            "丙" + (i + 1),
                            factory.toGeometry(new Envelope(lng, lng + 0.01, lat, lat + 0.008)));
                })
                .toList();
    }
}
