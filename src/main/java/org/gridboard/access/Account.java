package org.gridboard.access;

import java.util.Set;
import java.util.SortedSet;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * A person, or a wall screen, who may sign in.
 *
 * @param areas the scope: every area whose code begins with one of these
 * @param version grows with every change; a change based on an older one is refused
 */
public record Account(
        AccountId id,
        String username,
        String name,
        @Nullable String telephone,
        Role role,
        SortedSet<AreaCode> areas,
        boolean locked,
        int version) {

    /** Whether the area lies in this account's scope. */
    public boolean covers(AreaCode area) {
        return areas.stream().anyMatch(scope -> scope.contains(area));
    }

    /** Whether some part of the area lies in this account's scope. */
    public boolean reaches(AreaCode area) {
        return covers(area) || areas.stream().anyMatch(area::contains);
    }

    /** Whether the account does daily work in the area: sees its residents and issues. */
    public boolean worksIn(AreaCode area) {
        return role.doesDailyWork() && covers(area);
    }

    /** Whether the account is one of these. */
    public boolean is(Role first, Role... others) {
        return role == first || Set.of(others).contains(role);
    }
}
