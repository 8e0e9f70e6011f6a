package org.gridboard.live;

import java.util.SortedSet;
import org.gridboard.access.Account;
import org.gridboard.code.AreaCode;

/**
 * Screens that see the same: those that show an area for accounts of one scope.
 *
 * @param scope the areas whose grids the accounts work in
 */
record Audience(AreaCode area, SortedSet<AreaCode> scope) {

    static Audience of(Account account, AreaCode area) {
        return new Audience(area, account.areas());
    }

    boolean sees(AreaCode grid) {
        return area.contains(grid) && scope.stream().anyMatch(part -> part.contains(grid));
    }
}
