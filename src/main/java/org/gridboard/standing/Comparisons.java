package org.gridboard.standing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.area.Half;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.code.Level;
import org.gridboard.platform.RefusedException;
import org.gridboard.standing.Children.Child;
import org.gridboard.standing.FigureReader.Counted;
import org.gridboard.standing.Trend.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Areas side by side: which keeps its duties, which falls behind, since when. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class Comparisons {

    static final String DAILY_WORK = "hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')";
    private static final String FIGURES =
            "hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF', 'SCREEN', 'DATA_READER')";
    private static final int DAYS_OF_WEEK = 7;

    private static final String HEAT = """
            select left(g.code, :digits) as code, i.key_area, extract(isodow from l.at)::int as weekday,
                   l.at::time >= '12:00' as afternoon, count(*) as issues
            from scope_grids(:area) g (code)
            cross join lateral issues_reported(g.code, cast(:first as date), cast(:last as date), :asOf, :zone) i
            cross join lateral (select i.reported_at at time zone :zone as at) l
            group by 1, 2, 3, 4 order by 1, 2, 3, 4""";

    private final JdbcClient jdbc;
    private final Spans spans;
    private final FigureReader reader;
    private final Children children;
    private final Areas areas;

    Comparisons(JdbcClient jdbc, Spans spans, FigureReader reader, Children children, Areas areas) {
        this.jdbc = jdbc;
        this.spans = spans;
        this.reader = reader;
        this.children = children;
        this.areas = areas;
    }

    /**
     * All indicators of the areas below; of a grid, of itself beside the median of its community's grids.
     *
     * @throws RefusedException if the period lies in the future
     * @throws OutOfScopeException if the account does not work there
     */
    @PreAuthorize(FIGURES)
    public Comparison of(AreaCode area, Period period) {
        return of(area, period, EnumSet.allOf(Indicator.class));
    }

    /** The same of these indicators alone; the others are left without data. */
    @PreAuthorize(FIGURES)
    public Comparison of(AreaCode area, Period period, Collection<Indicator> wanted) {
        Span span = spans.of(area, period);
        List<Counted> counted = reader.figures(span, wanted);
        List<AreaFigures> below = children.of(span).stream()
                .filter(child -> child.there() || hasAny(child.area().code(), counted))
                .map(child -> figures(child.area(), child, counted))
                .toList();
        boolean part = area.isGrid() || !spans.seesWhole(area);
        AreaFigures whole = figures(areas.find(area).orElseThrow(OutOfScopeException::new), null, counted);
        Map<Indicator, Double> medians =
                part && area.level() != Level.STREET ? reader.medians(span) : Medians.of(below);
        return new Comparison(whole.area(), period, span.asOf().toInstant(), below, whole, medians);
    }

    /**
     * One indicator over the twelve weeks up to the period's end.
     *
     * @throws RefusedException if the period lies in the future
     * @throws OutOfScopeException if the account does not work there
     */
    @PreAuthorize(DAILY_WORK)
    public Trend trend(AreaCode area, Indicator indicator, Period period) {
        return trends(area, List.of(indicator), period).getFirst();
    }

    /** The same of several indicators, read at once; in their order. */
    @PreAuthorize(DAILY_WORK)
    public List<Trend> trends(AreaCode area, List<Indicator> indicators, Period period) {
        Span asked = spans.of(area, period);
        List<Period> weeks = weeks(Period.week(asked.last()));
        Span span = new Span(area, weeks.getFirst().first(), asked.last(), asked.asOf(), asked.zone());
        Map<Indicator, List<Counted>> counted = reader.figures(span, indicators, DAYS_OF_WEEK).stream()
                .collect(groupingBy(each -> each.figure().indicator()));
        List<Child> below = children.of(span);
        Area whole = areas.find(area).orElseThrow(OutOfScopeException::new);
        return indicators.stream()
                .map(indicator -> trend(whole, indicator, weeks, below, counted.getOrDefault(indicator, List.of())))
                .toList();
    }

    /**
     * Issues reported in the period by key area and half-day of the week.
     *
     * @throws RefusedException if the period lies in the future
     * @throws OutOfScopeException if the account does not work there
     */
    @PreAuthorize(DAILY_WORK)
    public HeatMap heat(AreaCode area, Period period) {
        Span span = spans.of(area, period);
        List<HeatMap.Cell> cells = span.set(jdbc.sql(HEAT))
                .param("digits", area.levelBelow().digits())
                .query((row, number) -> new HeatMap.Cell(
                        new AreaCode(row.getString("code")),
                        KeyArea.valueOf(row.getString("key_area")),
                        DayOfWeek.of(row.getInt("weekday")),
                        row.getBoolean("afternoon") ? Half.AFTERNOON : Half.MORNING,
                        row.getLong("issues")))
                .list();
        return new HeatMap(areas.find(area).orElseThrow(OutOfScopeException::new), period, cells);
    }

    private static List<Period> weeks(Period last) {
        return IntStream.rangeClosed(1, Trend.WEEKS)
                .mapToObj(number -> Period.week(last.first().minusWeeks(Trend.WEEKS - number)))
                .toList();
    }

    private static Trend trend(
            Area whole, Indicator indicator, List<Period> weeks, List<Child> below, List<Counted> counted) {
        List<Line> lines = below.stream()
                .filter(child -> child.there() || hasAny(child.area().code(), counted))
                .map(child -> line(child.area(), child.area().code(), indicator, counted))
                .toList();
        return new Trend(whole, indicator, weeks, lines, line(whole, null, indicator, counted));
    }

    /** Whether anything is counted there, so that the children always add up to the whole. */
    private static boolean hasAny(AreaCode code, List<Counted> counted) {
        return counted.stream()
                .anyMatch(each -> code.equals(each.child())
                        && each.figure().numerator() + each.figure().denominator() > 0);
    }

    /** @param child null for the whole */
    private static AreaFigures figures(Area area, @Nullable Child child, List<Counted> counted) {
        AreaCode code = child == null ? null : area.code();
        Map<Indicator, Figure> figures = counted.stream()
                .filter(each -> Objects.equals(each.child(), code))
                .map(Counted::figure)
                .collect(toMap(
                        Figure::indicator,
                        figure -> figure,
                        (one, other) -> one,
                        () -> new EnumMap<>(Indicator.class)));
        for (Indicator indicator : Indicator.values()) {
            figures.putIfAbsent(indicator, Figure.none(indicator));
        }
        return new AreaFigures(
                area, Optional.ofNullable(child).map(Child::until).orElse(null), figures);
    }

    /** @param code null for the whole */
    private static Line line(Area area, @Nullable AreaCode code, Indicator indicator, List<Counted> counted) {
        Map<Integer, Figure> byWeek = counted.stream()
                .filter(each -> Objects.equals(each.child(), code))
                .collect(toMap(Counted::step, Counted::figure));
        return new Line(
                area,
                IntStream.range(0, Trend.WEEKS)
                        .mapToObj(week -> byWeek.getOrDefault(week, Figure.none(indicator)))
                        .toList());
    }
}
