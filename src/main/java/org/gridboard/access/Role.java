package org.gridboard.access;

import java.util.Arrays;
import java.util.Set;

/** What an account may do (domain.md, People and what they may do). An account has exactly one role. */
public enum Role {
    GRID_CHIEF,
    GRID_MEMBER,
    SECRETARY,
    STREET_STAFF,
    ADMINISTRATOR,
    AUDITOR,
    SCREEN;

    private static final Set<Role> DAILY_WORK = Set.of(GRID_CHIEF, GRID_MEMBER, SECRETARY, STREET_STAFF);

    /** Whether the role sees residents' data of its scope; administration and audit never do. */
    public boolean doesDailyWork() {
        return DAILY_WORK.contains(this);
    }

    /** Whether the role walks grids and keeps their households. */
    public boolean worksInGrids() {
        return this == GRID_CHIEF || this == GRID_MEMBER;
    }

    /** Whether an account of the role works for areas at all. */
    public boolean hasScope() {
        return this != ADMINISTRATOR && this != AUDITOR;
    }

    /** The key of the role's name in the user's language. */
    public String key() {
        return "access.role." + name();
    }

    static String[] names() {
        return Arrays.stream(values()).map(Role::name).toArray(String[]::new);
    }
}
