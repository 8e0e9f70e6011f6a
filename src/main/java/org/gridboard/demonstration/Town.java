package org.gridboard.demonstration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** The demonstration's town: grids that share their edges along bent roads, buildings, roads and water. Metres. */
record Town(List<GridPlan> grids, List<Road> roads, Water water) {

    private static final int GRIDS_PER_COMMUNITY = 4;

    /** The town with a community of four grids for each code; the same one for the same codes. */
    static Town of(List<String> communities) {
        var lattice = new Lattice();
        var regions = new Regions(lattice);
        Water water = Water.in(lattice);
        var buildings = new Buildings(lattice, water.kept());
        var grids = new ArrayList<GridPlan>();
        List<Set<Integer>> parts = regions.divide(blocks(lattice), communities.size());
        for (int i = 0; i < parts.size(); i++) {
            List<Set<Integer>> inOrder = numbered(regions.divide(parts.get(i), GRIDS_PER_COMMUNITY), lattice);
            for (int number = 1; number <= inOrder.size(); number++) {
                Set<Integer> blocks = inOrder.get(number - 1);
                String code = "%s%03d".formatted(communities.get(i), number);
                grids.add(new GridPlan(code, blocks, outline(blocks, lattice), built(blocks, buildings)));
            }
        }
        var gridOfBlock = new HashMap<Integer, String>();
        grids.forEach(grid -> grid.blocks().forEach(block -> gridOfBlock.put(block, grid.code())));
        return new Town(List.copyOf(grids), Road.along(lattice, gridOfBlock, water.shore()), water);
    }

    /** The outlines of the communities by code. */
    Map<String, Geometry> communities() {
        return grids.stream()
                .collect(Collectors.groupingBy(
                        GridPlan::community,
                        Collectors.mapping(
                                GridPlan::outline, Collectors.collectingAndThen(Collectors.toList(), Town::union))));
    }

    Geometry outline() {
        return union(grids.stream().map(GridPlan::outline).toList());
    }

    private static Geometry union(List<Geometry> neighbours) {
        return CoverageUnion.union(neighbours.toArray(Geometry[]::new));
    }

    private static Geometry outline(Set<Integer> blocks, Lattice lattice) {
        return union(
                blocks.stream().map(lattice::outline).map(Geometry.class::cast).toList());
    }

    private static List<Polygon> built(Set<Integer> blocks, Buildings buildings) {
        return blocks.stream().flatMap(block -> buildings.of(block).stream()).toList();
    }

    /** All blocks but those at the lattice's corners, so that the town's edge is as uneven as a real one's. */
    private static Set<Integer> blocks(Lattice lattice) {
        var dice = Dice.of("edge of town");
        var blocks = new TreeSet<Integer>();
        for (int block = 0; block < Lattice.COLUMNS * Lattice.ROWS; block++) {
            double x = (block % Lattice.COLUMNS + 0.5) / Lattice.COLUMNS * 2 - 1;
            double y = ((double) (block / Lattice.COLUMNS) + 0.5) / Lattice.ROWS * 2 - 1;
            if (Math.pow(x, 4) + Math.pow(y, 4) < dice.between(1.15, 1.4)) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /** West to east, north to south (domain.md, Codes): the northern half first. */
    private static List<Set<Integer>> numbered(List<Set<Integer>> parts, Lattice lattice) {
        Comparator<Set<Integer>> fromNorth = Comparator.comparingDouble(part -> -middle(part, lattice).y);
        Comparator<Set<Integer>> fromWest = Comparator.comparingDouble(part -> middle(part, lattice).x);
        List<Set<Integer>> southwards = parts.stream().sorted(fromNorth).toList();
        var ordered = new ArrayList<>(southwards.subList(0, parts.size() / 2).stream()
                .sorted(fromWest)
                .toList());
        southwards.subList(parts.size() / 2, parts.size()).stream()
                .sorted(fromWest)
                .forEach(ordered::add);
        return ordered;
    }

    private static Coordinate middle(Set<Integer> part, Lattice lattice) {
        return outline(part, lattice).getCentroid().getCoordinate();
    }
}
