package org.gridboard.standing.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gridboard.standing.AreaFigures;
import org.gridboard.standing.Figure;

/**
 * The rule of a standing (decision 053): the weighted mean of the scores that have data enough. It is reckoned from the scores
 * as they are shown, so that everybody can do it again by hand.
 *
 * @param weights a whole
 */
record Ranking(Weights weights) {

    /** With less of the weight behind it an area is not ranked. */
    static final int HALF = Weights.WHOLE / 2;

    Ranking {
        weights.checked();
    }

    /** The areas with their totals, the best first, those not ranked at the end. */
    List<Place> of(List<AreaFigures> areas) {
        List<Place> places =
                areas.stream().map(this::place).sorted(Ranking::order).toList();
        var ranked = new ArrayList<Place>();
        for (Place place : places) {
            ranked.add(ranked(place, ranked));
        }
        return ranked;
    }

    private Place place(AreaFigures area) {
        List<Share> open = Weights.WEIGHED.stream()
                .filter(indicator -> weights.of(indicator) > 0)
                .map(indicator -> share(area.figure(indicator)))
                .toList();
        int behind = open.stream().filter(Share::counts).mapToInt(Share::weight).sum();
        List<Share> shares =
                open.stream().map(share -> withPoints(share, behind)).toList();
        return new Place(area.area(), shares, behind, behind < HALF ? null : total(open, behind), null);
    }

    private Share share(Figure figure) {
        return new Share(
                figure,
                weights.of(figure.indicator()),
                figure.few() ? null : Score.of(figure).orElse(null),
                null);
    }

    private static Share withPoints(Share share, int behind) {
        BigDecimal score = share.score();
        return score == null
                ? share
                : new Share(
                        share.figure(),
                        share.weight(),
                        score,
                        mean(score.multiply(BigDecimal.valueOf(share.weight())), behind));
    }

    private static BigDecimal total(List<Share> shares, int behind) {
        return mean(
                shares.stream()
                        .flatMap(share -> Stream.ofNullable(share.score())
                                .map(score -> score.multiply(BigDecimal.valueOf(share.weight()))))
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                behind);
    }

    private static BigDecimal mean(BigDecimal weighted, int behind) {
        return weighted.divide(BigDecimal.valueOf(behind), 1, RoundingMode.HALF_UP);
    }

    /** The rank of the one before if their totals are equal, else one more than there are before. */
    private static Place ranked(Place place, List<Place> before) {
        BigDecimal total = place.total();
        if (total == null) {
            return place;
        }
        boolean tied = !before.isEmpty() && total.equals(before.getLast().total());
        Integer rank = tied ? before.getLast().rank() : Integer.valueOf(before.size() + 1);
        return new Place(place.area(), place.shares(), place.behind(), total, rank);
    }

    /** The larger total first, those without one last, in the order of their codes. */
    private static int order(Place one, Place other) {
        BigDecimal first = one.total();
        BigDecimal second = other.total();
        if (first == null || second == null || first.equals(second)) {
            boolean alike = (first == null) == (second == null);
            return alike ? one.area().code().compareTo(other.area().code()) : first == null ? 1 : -1;
        }
        return second.compareTo(first);
    }
}
