package org.gridboard.standing.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.gridboard.standing.Direction;
import org.gridboard.standing.Figure;

/**
 * A figure on a scale from 0 to 100, to one decimal (decision 053): a percentage is its own score, turned round where less is
 * better; of hours none is 100 and {@link #HOURS_FOR_NOTHING} is 0. A score depends on no other area.
 */
final class Score {

    /** Working hours of five days: the limit of complex issues (domain.md, Deadlines). */
    static final int HOURS_FOR_NOTHING = 40;

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(1);

    private Score() {}

    /** The score, or nothing where there is no data. @throws IllegalArgumentException for what has no scale */
    static Optional<BigDecimal> of(Figure figure) {
        Double value = figure.value();
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (figure.indicator().unit()) {
                    case PERCENT -> ofRatio(figure);
                    case HOURS -> turned(divided(BigDecimal.valueOf(value).multiply(FULL), HOURS_FOR_NOTHING));
                    case PER_THOUSAND -> throw new IllegalArgumentException("no scale for " + figure.indicator());
                });
    }

    private static BigDecimal ofRatio(Figure figure) {
        BigDecimal percent = divided(BigDecimal.valueOf(figure.numerator()).multiply(FULL), figure.denominator());
        return figure.indicator().direction() == Direction.LOWER_IS_BETTER ? turned(percent) : percent.min(FULL);
    }

    private static BigDecimal turned(BigDecimal percent) {
        return FULL.subtract(percent).max(ZERO);
    }

    private static BigDecimal divided(BigDecimal dividend, long divisor) {
        return dividend.divide(BigDecimal.valueOf(divisor), 1, RoundingMode.HALF_UP);
    }
}
