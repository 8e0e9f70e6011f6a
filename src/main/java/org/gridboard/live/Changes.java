package org.gridboard.live;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gridboard.code.AreaCode;

/**
 * What transactions have changed since a reader last looked.
 *
 * @param seen the database's snapshot that the next reading continues from, as PostgreSQL writes it
 * @param kinds what has changed in which grid
 * @param everywhere what has changed for all grids at once
 */
record Changes(String seen, Map<AreaCode, Set<ChangeKind>> kinds, Set<ChangeKind> everywhere) {

    static Changes none(String seen) {
        return new Changes(seen, new TreeMap<>(), EnumSet.noneOf(ChangeKind.class));
    }

    void add(String grid, ChangeKind kind) {
        if (grid.isEmpty()) {
            everywhere.add(kind);
        } else {
            kinds.computeIfAbsent(new AreaCode(grid), code -> EnumSet.noneOf(ChangeKind.class))
                    .add(kind);
        }
    }

    boolean isEmpty() {
        return kinds.isEmpty() && everywhere.isEmpty();
    }

    Collection<AreaCode> grids() {
        return kinds.keySet();
    }
}
