package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.index.strtree.STRtree;

/** Places that have to be corners of every edge they lie on. */
final class Nodes {

    private final STRtree places = new STRtree();
    private final double reach;

    /** @param reach degrees within which a place lies on an edge */
    Nodes(Collection<Coordinate> places, double reach) {
        this.reach = reach;
        new HashSet<>(places).forEach(place -> this.places.insert(new Envelope(place), place));
        this.places.build();
    }

    /** The area with these places as corners of its edges. */
    MultiPolygon in(MultiPolygon area) {
        return Rings.rewritten(area, this::in);
    }

    /** The line or ring with these places put in where it passes them; itself where it passes none. */
    Coordinate[] in(Coordinate[] line) {
        Set<Coordinate> own = null;
        CoordinateList noded = null;
        for (int i = 1; i < line.length; i++) {
            List<Coordinate> on = on(new LineSegment(line[i - 1], line[i]));
            if (!on.isEmpty()) {
                own = own == null ? new HashSet<>(Arrays.asList(line)) : own;
                on.removeIf(own::contains);
                own.addAll(on);
            }
            if (!on.isEmpty() && noded == null) {
                noded = new CoordinateList(Arrays.copyOf(line, i), false);
            }
            if (noded != null) {
                noded.addAll(on, false);
                noded.add(line[i], false);
            }
        }
        return noded == null ? line : noded.toCoordinateArray();
    }

    private List<Coordinate> on(LineSegment edge) {
        var around = new Envelope(edge.p0, edge.p1);
        around.expandBy(reach);
        List<?> near = places.query(around);
        var on = new ArrayList<Coordinate>();
        for (Object found : near) {
            var place = (Coordinate) found;
            double along = edge.projectionFactor(place);
            if (along > 0 && along < 1 && edge.distance(place) <= reach) {
                on.add(place);
            }
        }
        on.sort(Comparator.comparingDouble(edge::projectionFactor));
        return on;
    }
}
