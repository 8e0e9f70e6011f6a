package org.gridboard.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;

/** Which scope fits which role (domain.md, People and what they may do). */
final class ScopeRule {

    private ScopeRule() {}

    /** The key of the text that says what scope the role needs, or nothing if this one fits. */
    static Optional<String> problem(Role role, Collection<AreaCode> areas) {
        boolean fits = hasRightNumber(role, areas.size())
                && areas.stream().allMatch(area -> levels(role).contains(area.level()));
        return fits ? Optional.empty() : Optional.of("access.scope." + role);
    }

    /** Of which levels the areas of the role's scope may be. */
    static Set<Level> levels(Role role) {
        return switch (role) {
            case GRID_CHIEF, GRID_MEMBER -> EnumSet.of(Level.GRID);
            case SECRETARY -> EnumSet.of(Level.COMMUNITY);
            case STREET_STAFF -> EnumSet.of(Level.STREET);
            case SCREEN -> EnumSet.allOf(Level.class);
            case ADMINISTRATOR, AUDITOR, DATA_READER -> EnumSet.noneOf(Level.class);
        };
    }

    private static boolean hasRightNumber(Role role, int areas) {
        return switch (role) {
            case GRID_CHIEF, GRID_MEMBER -> areas > 0;
            case SECRETARY, STREET_STAFF, SCREEN -> areas == 1;
            case ADMINISTRATOR, AUDITOR -> areas == 0;
            case DATA_READER -> false; // made with its token, never by an administrator
        };
    }
}
