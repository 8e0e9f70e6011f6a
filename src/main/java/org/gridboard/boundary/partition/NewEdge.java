package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/** The edge around what changes sides, as plain as it can be drawn without cutting a building: a chief has to walk it. */
final class NewEdge {

    /** Degrees by which the edge may be straightened, tried from some 30 m to some 2 m, and last as it is. */
    private static final double[] PLAINER = {3e-4, 1.5e-4, 8e-5, 4e-5, 2e-5, 0};

    /** Square metres of a building that may lie beyond the edge: footprints are not drawn finer. */
    private static final double CORNER = 0.5;

    private final Piece from;
    private final Piece to;
    private final List<Geometry> buildings;

    NewEdge(Piece from, Piece to, List<Geometry> buildings) {
        this.from = from;
        this.to = to;
        this.buildings = buildings;
    }

    /** The shapes of both once the blocks have changed sides, or nothing if that cannot be done cleanly. */
    Optional<Map<PieceId, MultiPolygon>> between(List<Block> blocks) {
        List<Polygon> faces =
                blocks.stream().flatMap(block -> block.faces().stream()).toList();
        MultiPolygon moved = Joined.of(faces);
        MultiPolygon noded = new Nodes(List.of(moved.getCoordinates()), Seam.COMPUTED).in(from.shape());
        Geometry edge = merged(moved, new Borders(noded));
        var ends = new Nodes(List.of(edge.getCoordinates()), Seam.COMPUTED);
        MultiPolygon giving = ends.in(from.shape());
        MultiPolygon taking = ends.in(to.shape());
        return Arrays.stream(PLAINER)
                .boxed()
                .flatMap(plainer -> shapes(giving, taking, moved, plain(edge, plainer)).stream())
                .findFirst();
    }

    private static Geometry merged(MultiPolygon moved, Borders outline) {
        var merger = new LineMerger();
        for (Coordinate[] ring : Rings.lines(moved)) {
            for (int i = 1; i < ring.length; i++) {
                var edge = Rings.DEGREES.createLineString(new Coordinate[] {ring[i - 1], ring[i]});
                if (outline.with(edge) == 0) {
                    merger.add(edge);
                }
            }
        }
        Collection<?> lines = merger.getMergedLineStrings();
        return Rings.DEGREES.buildGeometry(
                lines.stream().map(Geometry.class::cast).toList());
    }

    private static Geometry plain(Geometry edge, double tolerance) {
        return tolerance == 0 ? edge : TopologyPreservingSimplifier.simplify(edge, tolerance);
    }

    private Optional<Map<PieceId, MultiPolygon>> shapes(
            MultiPolygon giving, MultiPolygon taking, MultiPolygon moved, Geometry edge) {
        var leaving = new ArrayList<Polygon>(Rings.parts(taking));
        var staying = new ArrayList<Polygon>();
        for (Polygon face : Faces.of(giving, edge)) {
            Geometry part = OverlayNGRobust.overlay(face, moved, OverlayNG.INTERSECTION);
            (2 * part.getArea() > face.getArea() ? leaving : staying).add(face);
        }
        if (staying.isEmpty()) {
            return Optional.empty();
        }
        Map<PieceId, MultiPolygon> shapes = new LinkedHashMap<>();
        shapes.put(from.id(), Joined.of(staying));
        shapes.put(to.id(), Joined.of(leaving));
        boolean whole = shapes.get(from.id()).getNumGeometries() <= giving.getNumGeometries()
                && shapes.get(to.id()).getNumGeometries() <= taking.getNumGeometries();
        return whole && !cutsBuilding(shapes.get(from.id()), shapes.get(to.id()))
                ? Optional.of(shapes)
                : Optional.empty();
    }

    /** Whether a building that one of them had whole now lies in both. */
    private boolean cutsBuilding(MultiPolygon staying, MultiPolygon leaving) {
        return buildings.stream()
                .filter(Geometry::isValid)
                .filter(building -> within(building, staying) > CORNER && within(building, leaving) > CORNER)
                .anyMatch(
                        building -> within(building, from.shape()) <= CORNER || within(building, to.shape()) <= CORNER);
    }

    private static double within(Geometry building, MultiPolygon area) {
        return building.getEnvelopeInternal().intersects(area.getEnvelopeInternal())
                ? SquareMetres.of(OverlayNGRobust.overlay(building, area, OverlayNG.INTERSECTION))
                : 0;
    }
}
