package org.gridboard.exchange;

import java.util.EnumSet;
import java.util.Set;
import org.gridboard.access.Role;

/** What a file is imported as. */
public enum ImportKind {
    /** Outlines of streets, communities and grids, from GeoJSON. */
    BOUNDARIES,
    /** Buildings, roads and water, from GeoJSON. */
    BASE_FEATURES,
    /** Households with their heads and key categories, from Excel or CSV. */
    HOUSEHOLDS,
    /** Stays of the floating population, from Excel or CSV. */
    FLOATING_STAYS,
    /** Public holidays and make-up working days, from Excel or CSV. */
    CALENDAR,
    /** Public resources, from Excel or CSV. */
    RESOURCES;

    /** What an account of this role may import: residents' data is a secretary's alone, the calendar is not. */
    public static Set<ImportKind> of(Role role) {
        return switch (role) {
            case SECRETARY -> EnumSet.of(BOUNDARIES, BASE_FEATURES, HOUSEHOLDS, FLOATING_STAYS, RESOURCES);
            case STREET_STAFF -> EnumSet.of(BOUNDARIES, BASE_FEATURES, CALENDAR, RESOURCES);
            case ADMINISTRATOR -> EnumSet.of(BOUNDARIES, BASE_FEATURES, CALENDAR);
            default -> EnumSet.noneOf(ImportKind.class);
        };
    }

    /** The key of its name in the user's language. */
    public String key() {
        return "exchange.kind." + name();
    }
}
