package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/** The ground of a piece shared out among what stands on it: each place goes to the nearest site. */
final class Blocks {

    private final Sites sites;
    private final Map<Integer, List<Polygon>> faces = new HashMap<>();

    private Blocks(Sites sites) {
        this.sites = sites;
    }

    static List<Block> of(Piece piece, List<Geometry> buildings, List<Home> homes) {
        var blocks = new Blocks(Sites.in(piece.shape(), buildings, homes));
        if (blocks.sites.sites().size() < 2) {
            return List.of();
        }
        blocks.share(piece);
        return blocks.blocks(homes);
    }

    private void share(Piece piece) {
        List<Geometry> cells = cells(piece);
        Geometry lines =
                OverlayNGRobust.union(cells.stream().map(Geometry::getBoundary).toList(), Rings.DEGREES);
        var orphans = new ArrayList<Polygon>();
        for (Polygon face : Faces.of(piece.shape(), lines)) {
            int site = site(cells, face);
            boolean own = site >= 0 && sites.sites().get(site).intersects(face);
            if (own) {
                faces.computeIfAbsent(site, none -> new ArrayList<>()).add(face);
            } else {
                orphans.add(face);
            }
        }
        boolean adopted = true;
        while (adopted) {
            adopted = orphans.removeIf(this::adopt);
        }
    }

    /** A face without a site, cut off by a bend of the outline, goes to whom it borders most. */
    private boolean adopt(Polygon orphan) {
        var borders = new Borders(orphan);
        return faces.values().stream()
                .filter(others -> border(borders, others) > Borders.TOUCHING)
                .max(Comparator.comparingDouble(others -> border(borders, others)))
                .map(others -> others.add(orphan))
                .orElse(false);
    }

    private static double border(Borders borders, List<Polygon> faces) {
        return faces.stream().mapToDouble(borders::with).sum();
    }

    private List<Geometry> cells(Piece piece) {
        var siteOf = new HashMap<Coordinate, Integer>();
        List<Coordinate[]> places = sites.places();
        for (int i = 0; i < places.size(); i++) {
            for (Coordinate place : places.get(i)) {
                siteOf.putIfAbsent(new Coordinate(place.x, place.y), i);
            }
        }
        var voronoi = new VoronoiDiagramBuilder();
        voronoi.setSites(new ArrayList<>(siteOf.keySet()));
        voronoi.setClipEnvelope(piece.shape().getEnvelopeInternal());
        Geometry diagram = voronoi.getDiagram(Rings.DEGREES);
        Map<Integer, List<Geometry>> cells = new HashMap<>();
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            Geometry cell = diagram.getGeometryN(i);
            cells.computeIfAbsent(siteOf.get(cell.getUserData()), none -> new ArrayList<>())
                    .add(cell);
        }
        return IntStream.range(0, places.size())
                .mapToObj(site -> (Geometry) Joined.of(cells.getOrDefault(site, List.of())))
                .toList();
    }

    private static int site(List<Geometry> cells, Polygon face) {
        Coordinate inside = face.getInteriorPoint().getCoordinate();
        for (int i = 0; i < cells.size(); i++) {
            Geometry cell = cells.get(i);
            if (cell.getEnvelopeInternal().intersects(inside) && cell.covers(Rings.DEGREES.createPoint(inside))) {
                return i;
            }
        }
        return -1;
    }

    private List<Block> blocks(Collection<Home> homes) {
        var left = new ArrayList<>(homes);
        var blocks = new ArrayList<Block>();
        faces.forEach((site, ground) -> {
            var inside = new IndexedPointInAreaLocator(Rings.of(ground));
            List<Home> own = left.stream()
                    .filter(home -> inside.locate(home.at()) != Location.EXTERIOR)
                    .toList();
            left.removeAll(new HashSet<>(own));
            blocks.add(new Block(sites.sites().get(site), List.copyOf(ground), Households.sum(own)));
        });
        return blocks;
    }
}
