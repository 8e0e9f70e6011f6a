package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * What stands in an area: buildings, and homes that stand in none. What is nearer to each other than {@code reach} is one site, so that a line
 * halfway between two sites cuts neither.
 *
 * @param reach degrees, and the distance between places along a building's outline
 */
record Sites(List<Geometry> sites, double reach) {

    /** Degrees, some 2 m. */
    private static final double NEAR = 2e-5;

    /** So many places of outlines are looked at. */
    private static final int PLACES = 15_000;

    static Sites in(Geometry area, List<Geometry> buildings, List<Home> homes) {
        List<Geometry> inside = buildings.stream()
                .filter(building -> building.isValid() && building.getDimension() == 2)
                .filter(building -> area.getEnvelopeInternal().intersects(building.getEnvelopeInternal()))
                .filter(building -> area.covers(building.getInteriorPoint()))
                .toList();
        double outline = inside.stream().mapToDouble(Geometry::getLength).sum();
        double reach = Math.max(NEAR, outline / PLACES);
        var all = new ArrayList<>(inside);
        homes.stream().map(Home::at).distinct().map(Rings.DEGREES::createPoint).forEach(all::add);
        return new Sites(grouped(all, reach), reach);
    }

    /** Places on the outlines, near enough to each other that the nearest one tells the nearest site. */
    List<Coordinate[]> places() {
        return sites.stream()
                .map(site -> site.getLength() == 0
                        ? site.getCoordinates()
                        : Densifier.densify(site, reach).getCoordinates())
                .toList();
    }

    private static List<Geometry> grouped(List<Geometry> all, double reach) {
        var tree = new STRtree();
        for (int i = 0; i < all.size(); i++) {
            tree.insert(all.get(i).getEnvelopeInternal(), i);
        }
        int[] group = IntStream.range(0, all.size()).toArray();
        for (int i = 0; i < all.size(); i++) {
            var around = new Envelope(all.get(i).getEnvelopeInternal());
            around.expandBy(reach);
            List<?> near = tree.query(around);
            for (Object found : near) {
                int other = (Integer) found;
                if (other < i && all.get(i).isWithinDistance(all.get(other), reach)) {
                    group[root(group, i)] = root(group, other);
                }
            }
        }
        return IntStream.range(0, all.size())
                .filter(i -> root(group, i) == i)
                .mapToObj(i -> Rings.DEGREES.buildGeometry(IntStream.range(0, all.size())
                        .filter(member -> root(group, member) == i)
                        .mapToObj(all::get)
                        .toList()))
                .toList();
    }

    private static int root(int[] group, int member) {
        int root = member;
        while (group[root] != root) {
            root = group[root];
        }
        group[member] = root;
        return root;
    }
}
