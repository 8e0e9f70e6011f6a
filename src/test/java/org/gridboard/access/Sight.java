package org.gridboard.access;

import static org.gridboard.access.Plot.ALL;
import static org.gridboard.access.Plot.COMMUNITY;
import static org.gridboard.access.Plot.NONE;
import static org.gridboard.access.Plot.OWN;
import static org.gridboard.access.Plot.STREET;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each role sees of the plots (domain.md, People and what they may do); no role is a stranger. */
record Sight(@Nullable Role role) {

    /** Households, issues, checkpoints, status, photos. */
    Set<Plot> work() {
        return switch (role) {
            case GRID_CHIEF, GRID_MEMBER -> Set.of(OWN);
            case SECRETARY -> COMMUNITY;
            case STREET_STAFF -> STREET;
            case ADMINISTRATOR, AUDITOR, SCREEN, DATA_READER -> NONE;
            case null -> NONE;
        };
    }

    /** The plots of which the account sees how far the rounds are: numbers alone, which a wall shows too. */
    Set<Plot> status() {
        return role == Role.SCREEN ? COMMUNITY : work();
    }

    /** The plots of which the account may ask for the outline. */
    Set<Plot> asks() {
        return switch (role) {
            case ADMINISTRATOR -> ALL;
            case SCREEN -> COMMUNITY;
            case null, default -> work();
        };
    }

    /** The plots whose outline is shown: around a chief's grid, its siblings too. */
    Set<Plot> outlines() {
        return role == Role.GRID_CHIEF || role == Role.GRID_MEMBER || role == Role.DATA_READER ? COMMUNITY : asks();
    }

    /** The plots whose roads are shown: public geography, street by street. */
    Set<Plot> roads() {
        return role == Role.ADMINISTRATOR ? ALL : outlines().isEmpty() ? NONE : STREET;
    }

    /** Reports of imports of outlines. */
    Set<Plot> reports() {
        return role == Role.ADMINISTRATOR ? ALL : residentReports();
    }

    /** Reports of imports of households, which quote residents' data. */
    Set<Plot> residentReports() {
        return role == Role.SECRETARY || role == Role.STREET_STAFF ? work() : NONE;
    }
}
