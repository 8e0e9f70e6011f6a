package org.gridboard.household;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Why a household is a key household (domain.md). The order is the one in which the map chooses among several: who may
 * need help within the hour comes first.
 */
public enum Category {
    SERIOUS_ILLNESS(false),
    ELDERLY_ALONE(false),
    CHILD_IN_NEED(false),
    DISABLED(false),
    DISPUTE(false),
    LOW_INCOME(false),
    FLOATING(false),
    VETERAN(false),
    COMMUNITY_CORRECTION(true),
    MENTAL_DISORDER(true),
    DRUG_REHABILITATION(true);

    private final boolean confidential;

    Category(boolean confidential) {
        this.confidential = confidential;
    }

    /** Whether only the chief of the grid and the secretary of the community may know it. */
    public boolean isConfidential() {
        return confidential;
    }

    /** What a household may be drawn as: one of {@link #drawn}, or plainly. */
    static String[] families() {
        return Stream.concat(Arrays.stream(drawn()), Stream.of("PLAIN")).toArray(String[]::new);
    }

    /** The names of those that everybody in scope may know, in the map's order. */
    static String[] drawn() {
        return Arrays.stream(values())
                .filter(category -> !category.confidential)
                .map(Category::name)
                .toArray(String[]::new);
    }
}
