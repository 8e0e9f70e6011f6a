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
    SCREEN,
    /** A street's own tools, by token: reads figures, cannot sign in (decision 055). */
    DATA_READER;

    private static final Set<Role> DAILY_WORK = Set.of(GRID_CHIEF, GRID_MEMBER, SECRETARY, STREET_STAFF);

    /** Whether the role sees residents' data of its scope; administration and audit never do. */
    public boolean doesDailyWork() {
        return DAILY_WORK.contains(this);
    }

    /** Whether the role sees figures of its scope: those who do daily work, and who shows them without persons. */
    public boolean seesFigures() {
        return hasScope();
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

    /** Whether an account of the role signs in with a password, and is kept by administrators. */
    public boolean signsIn() {
        return this != DATA_READER;
    }

    /** The names of those that sign in. */
    static String[] names() {
        return Arrays.stream(values()).filter(Role::signsIn).map(Role::name).toArray(String[]::new);
    }
}
