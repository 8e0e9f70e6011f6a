package org.gridboard.boundary.partition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** An area cut along lines into faces that share their edges. */
final class Faces {

    /** Square metres: a face this small comes of drawing beside an edge, and stays with the neighbour it has the longest edge with. */
    static final double CRUMB = 1;

    private Faces() {}

    /** Every face, crumbs too. */
    static List<Polygon> all(Geometry area, Geometry lines) {
        var polygonizer = new Polygonizer();
        polygonizer.add(OverlayNGRobust.union(List.of(area.getBoundary(), lines), Rings.DEGREES));
        var locator = new IndexedPointInAreaLocator(area);
        Collection<?> faces = polygonizer.getPolygons();
        return faces.stream()
                .map(Polygon.class::cast)
                .filter(face -> locator.locate(face.getInteriorPoint().getCoordinate()) == Location.INTERIOR)
                .toList();
    }

    /** The faces with crumbs swept up. */
    static List<Polygon> of(Geometry area, Geometry lines) {
        Map<Boolean, List<Polygon>> bySize =
                all(area, lines).stream().collect(Collectors.partitioningBy(face -> SquareMetres.of(face) < CRUMB));
        List<Polygon> crumbs = bySize.getOrDefault(true, List.of());
        List<Polygon> faces = bySize.getOrDefault(false, List.of());
        boolean swept = !crumbs.isEmpty();
        while (swept) {
            var sweep = new Sweep(faces);
            crumbs = sweep.without(crumbs);
            swept = sweep.tookAny();
            faces = sweep.faces();
        }
        return Stream.concat(faces.stream(), crumbs.stream()).toList();
    }
}
