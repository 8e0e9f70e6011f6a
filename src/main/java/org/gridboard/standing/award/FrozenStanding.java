package org.gridboard.standing.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.gridboard.code.AreaCode;
import org.gridboard.standing.Figure;
import org.gridboard.standing.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A standing as it was when the red flag was awarded upon it. It is a document: names and definitions are text, in Chinese, and
 * no key that another edition of the program might word otherwise.
 *
 * @param weightsVersion as {@link WeightsVersion#version}
 */
public record FrozenStanding(
        AreaCode area,
        String areaName,
        LocalDate first,
        LocalDate last,
        Instant asOf,
        int weightsVersion,
        List<Weighed> weights,
        List<Row> places) {

    public FrozenStanding {
        weights = List.copyOf(weights);
        places = List.copyOf(places);
    }

    /** An indicator, in words as in its definition, with its weight in percent. */
    public record Weighed(String indicator, String name, String definition, int weight) {}

    /** As {@link Place}. */
    public record Row(
            AreaCode area,
            String name,
            @Nullable Integer rank,
            @Nullable BigDecimal total,
            int behind,
            List<Value> values) {}

    /** As {@link Share}, with the figure it was reckoned from. */
    public record Value(
            String indicator,
            long numerator,
            long denominator,
            @Nullable Double value,
            boolean few,
            @Nullable BigDecimal score,
            @Nullable BigDecimal points) {}

    /** @param words the Chinese text of a key */
    static FrozenStanding of(StandingBasis basis, Function<String, String> words) {
        Standing standing = basis.asStored();
        return new FrozenStanding(
                standing.area().code(),
                standing.area().name(),
                standing.period().first(),
                standing.period().last(),
                standing.asOf(),
                basis.stored().version(),
                standing.weights().percents().entrySet().stream()
                        .map(weight -> weighed(weight.getKey(), weight.getValue(), words))
                        .toList(),
                standing.places().stream().map(FrozenStanding::row).toList());
    }

    private static Weighed weighed(Indicator indicator, int weight, Function<String, String> words) {
        return new Weighed(
                indicator.name(), words.apply(indicator.key()), words.apply(indicator.definitionKey()), weight);
    }

    private static Row row(Place place) {
        return new Row(
                place.area().code(),
                place.area().name(),
                place.rank(),
                place.total(),
                place.behind(),
                place.shares().stream().map(FrozenStanding::value).toList());
    }

    private static Value value(Share share) {
        Figure figure = share.figure();
        return new Value(
                figure.indicator().name(),
                figure.numerator(),
                figure.denominator(),
                figure.value(),
                figure.few(),
                share.score(),
                share.points());
    }
}
