package org.gridboard.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.DistanceOp;

/** The checkpoints of each grid: in front of buildings all around it, walked in a loop. */
final class Checkpoints {

    private static final int MOST = 12;
    private static final double BEFORE_THE_DOOR = 3;

    private final Words words;
    private final List<List<String>> kinds;

    Checkpoints(Words words) {
        this.words = words;
        this.kinds = words.rows("checkpoints.txt");
    }

    /** The checkpoints by their grid's code. */
    Map<String, List<Checkpoint>> of(Town town) {
        var checkpoints = new HashMap<String, List<Checkpoint>>();
        var builtIn = new HashMap<String, Integer>();
        for (GridPlan grid : town.grids()) {
            int before = builtIn.getOrDefault(grid.community(), 0);
            checkpoints.put(grid.code(), of(grid, before));
            builtIn.put(grid.community(), before + grid.buildings().size());
        }
        return checkpoints;
    }

    static void write(Map<String, List<Checkpoint>> checkpoints, LocalDate since, Stage stage) {
        stage.put(
                "staged_checkpoint",
                "id uuid, grid text, name text, key_areas text[], walking_order int, geom geometry",
                checkpoints.values().stream()
                        .flatMap(List::stream)
                        .map(Checkpoints::row)
                        .toList());
        stage.run("""
                insert into checkpoint (request_id, grid_code, name, key_areas, walking_order, position, since)
                select id, grid, name, key_areas, walking_order, geom, '%s' from staged_checkpoint
                order by grid, walking_order""".formatted(since));
    }

    private List<Checkpoint> of(GridPlan grid, int before) {
        List<Integer> loop = loop(grid);
        int count = Math.min(MOST, loop.size());
        var checkpoints = new ArrayList<Checkpoint>();
        for (int i = 0; i < count; i++) {
            int building = loop.get(i * loop.size() / count);
            List<String> kind = kinds.get((i * 7 + Math.floorMod(grid.code().hashCode(), 5)) % kinds.size());
            checkpoints.add(new Checkpoint(
                    Ids.of("checkpoint", grid.code(), i + 1),
                    grid.code(),
                    i + 1,
                    kind.get(1).replace("{0}", String.valueOf(before + building + 1)),
                    List.of(kind.get(0).split(",")),
                    door(grid.buildings().get(building), grid.outline().getBoundary())));
        }
        return checkpoints;
    }

    /** The numbers of the buildings, clockwise around the grid's middle. */
    private static List<Integer> loop(GridPlan grid) {
        Coordinate middle = grid.outline().getCentroid().getCoordinate();
        return IntStream.range(0, grid.buildings().size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> {
                    Coordinate place = grid.buildings().get(i).getCentroid().getCoordinate();
                    return Math.atan2(place.x - middle.x, place.y - middle.y);
                }))
                .toList();
    }

    /** Before the wall that faces the nearest border of the grid; buildings stand back further than that. */
    private static Coordinate door(Polygon building, Geometry border) {
        Coordinate[] nearest = DistanceOp.nearestPoints(building, border);
        var way = new LineSegment(nearest[0], nearest[1]);
        return way.pointAlong(Math.min(0.5, BEFORE_THE_DOOR / way.getLength()));
    }

    private static Row row(Checkpoint checkpoint) {
        return Row.of(
                checkpoint.id(),
                checkpoint.grid(),
                checkpoint.name(),
                "{" + String.join(",", checkpoint.keyAreas()) + "}",
                checkpoint.order(),
                LocalFrame.ewkt(LocalFrame.METRES.createPoint(checkpoint.position())));
    }
}
