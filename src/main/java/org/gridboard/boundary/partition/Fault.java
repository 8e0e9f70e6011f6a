package org.gridboard.boundary.partition;

import java.util.List;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * A finding before its repair has been tried.
 *
 * @param repairs the first that can be applied is offered
 */
record Fault(FindingKind kind, List<PieceId> pieces, Coordinate at, double size, List<? extends Edit> repairs) {

    Finding finding(Partition now) {
        return new Finding(kind, pieces, at, size, repair(now));
    }

    Finding untried() {
        return new Finding(kind, pieces, at, size, null);
    }

    private @Nullable Edit repair(Partition now) {
        return repairs.stream()
                .filter(repair -> applies(now, repair))
                .findFirst()
                .orElse(null);
    }

    private static boolean applies(Partition now, Edit repair) {
        try {
            now.apply(repair, part -> 0);
            return true;
        } catch (RefusedException refused) {
            return false;
        }
    }
}
