package org.gridboard.standing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;

/**
 * The areas below an area, side by side.
 *
 * @param asOf up to when it counts
 * @param children by code; of a street its communities, of a community its grids, of a grid itself; of a chief, the own grids
 * @param whole the area itself; of a chief, the own grids together
 * @param medians of all siblings' ranked values, also of those that the account may not see; without an entry where none is ranked
 */
public record Comparison(
        Area area,
        Period period,
        Instant asOf,
        List<AreaFigures> children,
        AreaFigures whole,
        Map<Indicator, Double> medians) {

    public Comparison {
        children = List.copyOf(children);
        medians = Map.copyOf(medians);
    }

    /** The median of the siblings' values, or nothing where none is ranked. */
    public OptionalDouble median(Indicator indicator) {
        Double median = medians.get(indicator);
        return median == null ? OptionalDouble.empty() : OptionalDouble.of(median);
    }

    /** The child of that code. */
    public Optional<AreaFigures> child(AreaCode code) {
        return children.stream()
                .filter(child -> child.area().code().equals(code))
                .findFirst();
    }

    /** The child's rank from 1, the best; equal values share one. Nothing where it is not ranked. */
    public OptionalInt rank(Indicator indicator, AreaCode code) {
        return value(indicator, code).stream()
                .mapToInt(own -> 1
                        + (int) ranked(indicator)
                                .filter(other -> indicator.direction().compare(other, own) < 0)
                                .count())
                .findFirst();
    }

    /** How many children are ranked. */
    public int rankedCount(Indicator indicator) {
        return (int) ranked(indicator).count();
    }

    /** By how much the child's value is above the median, in the indicator's unit; nothing where either is missing. */
    public OptionalDouble difference(Indicator indicator, AreaCode code) {
        Double own = child(code).map(child -> child.figure(indicator).value()).orElse(null);
        OptionalDouble median = median(indicator);
        return own == null || median.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(own - median.getAsDouble());
    }

    /** The children from best to worst; those without a rank last, by code. */
    public List<AreaFigures> byRank(Indicator indicator) {
        Map<AreaCode, Integer> ranks = children.stream()
                .map(child -> child.area().code())
                .collect(Collectors.toMap(
                        code -> code, code -> rank(indicator, code).orElse(Integer.MAX_VALUE)));
        return children.stream()
                .sorted(Comparator.comparingInt((AreaFigures child) ->
                                ranks.getOrDefault(child.area().code(), Integer.MAX_VALUE))
                        .thenComparing(child -> child.area().code()))
                .toList();
    }

    private Optional<Double> value(Indicator indicator, AreaCode code) {
        return child(code)
                .map(child -> child.figure(indicator))
                .filter(Figure::isRanked)
                .map(Figure::value);
    }

    private DoubleStream ranked(Indicator indicator) {
        return children.stream()
                .map(child -> child.figure(indicator))
                .filter(Figure::isRanked)
                .mapToDouble(figure -> Objects.requireNonNull(figure.value()));
    }
}
