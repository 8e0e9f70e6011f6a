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
    FLOATING_STAYS;

    /** What an account of this role may import: residents' data is a secretary's alone. */
    public static Set<ImportKind> of(Role role) {
        return switch (role) {
            case SECRETARY -> EnumSet.allOf(ImportKind.class);
            case ADMINISTRATOR, STREET_STAFF -> EnumSet.of(BOUNDARIES, BASE_FEATURES);
            default -> EnumSet.noneOf(ImportKind.class);
        };
    }

    /** The key of its name in the user's language. */
    public String key() {
        return "exchange.kind." + name();
    }
}
