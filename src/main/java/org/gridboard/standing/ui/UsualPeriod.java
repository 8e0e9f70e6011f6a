package org.gridboard.standing.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import org.gridboard.standing.Period;

/** The periods that are offered by name. */
enum UsualPeriod {
    THIS_WEEK {
        @Override
        Optional<Period> around(LocalDate today) {
            return Optional.of(Period.week(today));
        }
    },
    THIS_MONTH {
        @Override
        Optional<Period> around(LocalDate today) {
            return Optional.of(Period.month(YearMonth.from(today)));
        }
    },
    LAST_MONTH {
        @Override
        Optional<Period> around(LocalDate today) {
            return Optional.of(Period.month(YearMonth.from(today).minusMonths(1)));
        }
    },
    THIS_QUARTER {
        @Override
        Optional<Period> around(LocalDate today) {
            return Optional.of(Period.quarter(today));
        }
    },
    OWN {
        @Override
        Optional<Period> around(LocalDate today) {
            return Optional.empty();
        }
    };

    /** Which days it means; nothing for own dates. */
    abstract Optional<Period> around(LocalDate today);

    /** The one that means this period. */
    static UsualPeriod of(Period period, LocalDate today) {
        return Arrays.stream(values())
                .filter(usual -> usual.around(today).filter(period::equals).isPresent())
                .findFirst()
                .orElse(OWN);
    }
}
