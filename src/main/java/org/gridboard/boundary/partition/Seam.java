package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * Makes the common edges of neighbours the same coordinates at both sides (decision 060): corners that agree become one, and a corner that lies
 * on a neighbour's edge becomes a corner of it too. What needs nothing stays as it was.
 */
final class Seam {

    /** Degrees, about a centimetre: what was stored by others agrees to the seventh decimal. */
    static final double STORED = 1e-7;

    /** Degrees, a tenth of a millimetre: what this program has computed itself. */
    static final double COMPUTED = 1e-9;

    private Seam() {}

    /**
     * @param firm areas whose corners stay where they are, with common edges already
     * @param loose areas whose corners go to those of the firm ones, and of the earlier ones among themselves
     * @return the firm ones, then the loose ones
     */
    static List<MultiPolygon> sewn(List<MultiPolygon> firm, List<MultiPolygon> loose, double reach) {
        List<MultiPolygon> snapped = snapped(firm, loose, reach);
        Envelope around = around(snapped, reach);
        List<Coordinate> all = corners(snapped, around);
        Nodes ofLoose = new Nodes(all, reach);
        all.addAll(corners(firm, around));
        Nodes ofAll = new Nodes(all, reach);
        var sewn = new ArrayList<MultiPolygon>();
        firm.forEach(area -> sewn.add(unlessWorse(area, ofLoose.in(area))));
        snapped.forEach(area -> sewn.add(unlessWorse(area, ofAll.in(area))));
        return sewn;
    }

    private static List<MultiPolygon> snapped(List<MultiPolygon> firm, List<MultiPolygon> loose, double reach) {
        var grid = new CornerGrid(reach);
        firm.forEach(grid::add);
        var snapped = new ArrayList<MultiPolygon>();
        for (MultiPolygon area : loose) {
            snapped.add(unlessWorse(area, Rings.rewritten(area, ring -> snapped(ring, grid))));
            grid.add(snapped.getLast());
        }
        return snapped;
    }

    /** A bend of a centimetre may make a needle's sides cross. */
    private static MultiPolygon unlessWorse(MultiPolygon area, MultiPolygon mended) {
        boolean worse = mended != area && (mended.isEmpty() || area.isValid() && !mended.isValid());
        return worse ? area : mended;
    }

    private static Coordinate[] snapped(Coordinate[] ring, CornerGrid grid) {
        Coordinate[] moved = Arrays.stream(ring).map(grid::nearest).toArray(Coordinate[]::new);
        return Arrays.equals(ring, moved) ? ring : moved;
    }

    private static Envelope around(List<MultiPolygon> areas, double reach) {
        var around = new Envelope();
        areas.forEach(area -> around.expandToInclude(area.getEnvelopeInternal()));
        around.expandBy(reach);
        return around;
    }

    private static List<Coordinate> corners(List<MultiPolygon> areas, Envelope within) {
        var corners = new ArrayList<Coordinate>();
        for (MultiPolygon area : areas) {
            for (Coordinate corner : area.getCoordinates()) {
                if (within.contains(corner)) {
                    corners.add(corner);
                }
            }
        }
        return corners;
    }
}
