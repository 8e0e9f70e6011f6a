package org.gridboard.demonstration;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Polygon;

/** The public resources of each grid, each at a building. */
final class Resources {

    private static final int EACH = 5;

    private final List<List<String>> kinds;
    private final Names names;

    Resources(Words words) {
        kinds = words.rows("resources.txt");
        names = new Names(words);
    }

    void write(Town town, Stage stage) {
        stage.put(
                "staged_resource",
                "id uuid, grid text, kind text, name text, address text, telephone text, hours text, geom geometry",
                town.grids().stream().flatMap(grid -> of(grid).stream()).toList());
        stage.run("""
                insert into resource (request_id, grid_code, kind, name, address, telephone, hours, position)
                select id, grid, kind, name, address, telephone, hours, geom from staged_resource order by grid, kind""");
    }

    private List<Row> of(GridPlan grid) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < EACH; i++) {
            Dice dice = Dice.of("resource", grid.code(), i);
            List<String> kind = kinds.get((grid.number() * EACH + i) % kinds.size());
            int number = dice.between(1, grid.buildings().size());
            Polygon building = grid.buildings().get(number - 1);
            rows.add(Row.of(
                    Ids.of("resource", grid.code(), i),
                    grid.code(),
                    kind.get(0),
                    kind.get(1),
                    kind.get(3).replace("{0}", String.valueOf(grid.number())).replace("{1}", String.valueOf(number)),
                    kind.get(0).equals("HYDRANT") ? "" : names.telephone(dice),
                    kind.get(2),
                    LocalFrame.ewkt(building.getInteriorPoint())));
        }
        return rows;
    }
}
