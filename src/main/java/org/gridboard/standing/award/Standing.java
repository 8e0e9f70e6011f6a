package org.gridboard.standing.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.RefusedException;
import org.gridboard.standing.Comparison;
import org.gridboard.standing.Period;

/**
 * The areas below an area in order of their totals (排名).
 *
 * @param asOf up to when it counts
 * @param places the best first, those not ranked at the end
 */
public record Standing(Area area, Period period, Instant asOf, Weights weights, List<Place> places) {

    public Standing {
        places = List.copyOf(places);
    }

    /** @throws RefusedException if the weights are no whole */
    static Standing of(Comparison comparison, Weights weights) {
        return new Standing(
                comparison.area(),
                comparison.period(),
                comparison.asOf(),
                weights,
                new Ranking(weights).of(comparison.children()));
    }

    public Optional<Place> place(AreaCode code) {
        return places.stream().filter(place -> place.area().code().equals(code)).findFirst();
    }

    /** How many areas are ranked. */
    public int ranked() {
        return totals().size();
    }

    /** The median of the totals, to one decimal; nothing where no area is ranked. */
    public Optional<BigDecimal> median() {
        List<BigDecimal> totals = totals();
        int half = totals.size() / 2;
        return totals.isEmpty()
                ? Optional.empty()
                : Optional.of(totals.get(half)
                        .add(totals.get((totals.size() - 1) / 2))
                        .divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP));
    }

    private List<BigDecimal> totals() {
        return places.stream().map(Place::total).filter(Objects::nonNull).toList();
    }
}
