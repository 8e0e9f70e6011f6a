package org.gridboard.household;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a household is likely to be at home, by who lives there (domain.md, Visit advice): office workers after work or at
 * weekends; retired people not during morning exercise, shopping or the noon rest.
 */
public enum Habits {
    RETIRED(List.of(HourBand.AFTERNOON)),
    AT_HOME(List.of(HourBand.MORNING, HourBand.AFTERNOON)),
    WORKING(List.of(HourBand.EVENING, HourBand.WEEKEND)),
    UNKNOWN(List.of());

    static final int RETIRES_AT = 60;
    static final int GROWN_UP_AT = 18;

    private static final Set<Category> SELDOM_OUT = Set.of(Category.SERIOUS_ILLNESS, Category.DISABLED);

    private final List<HourBand> hours;

    Habits(List<HourBand> hours) {
        this.hours = hours;
    }

    List<HourBand> hours() {
        return hours;
    }

    static Habits of(HouseholdDetail household, int year) {
        KeyStatus key = household.key();
        List<Integer> ages = household.residents().stream()
                .map(MaskedResident::birthYear)
                .filter(Objects::nonNull)
                .map(born -> year - born)
                .toList();
        return of(ages, household.facts().tenure(), key == null ? Set.of() : key.categories());
    }

    /** Whoever is retired opens the door for the others. */
    static Habits of(List<Integer> ages, @Nullable Tenure tenure, Set<Category> categories) {
        if (categories.contains(Category.ELDERLY_ALONE) || ages.stream().anyMatch(age -> age >= RETIRES_AT)) {
            return RETIRED;
        }
        if (categories.stream().anyMatch(SELDOM_OUT::contains)) {
            return AT_HOME;
        }
        boolean rents = tenure == Tenure.TENANT || tenure == Tenure.DORMITORY;
        return rents || ages.stream().anyMatch(age -> age >= GROWN_UP_AT) ? WORKING : UNKNOWN;
    }
}
