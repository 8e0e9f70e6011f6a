package org.gridboard.demonstration;

import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** A grid on the drawing board: its code, its blocks, the outline they make and the buildings inside. Metres. */
record GridPlan(String code, Set<Integer> blocks, Geometry outline, List<Polygon> buildings) {

    String community() {
        return code.substring(0, 12);
    }

    /** 1 … 4 within its community. */
    int number() {
        return Integer.parseInt(code.substring(12));
    }
}
