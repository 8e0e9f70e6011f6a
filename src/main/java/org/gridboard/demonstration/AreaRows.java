package org.gridboard.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** Writes the street, its communities and grids, their outlines, and what the map draws below them. */
final class AreaRows {

    private static final String STREET = DemonstrationStreet.STREET;

    private final Words words;

    AreaRows(Words words) {
        this.words = words;
    }

    void write(Town town, LocalDate since, Stage stage) {
        stage.put("staged_area", "code text, name text, geom geometry", areas(town));
        stage.run("insert into area (code, name, synthetic) select code, name, true from staged_area order by code");
        stage.run("insert into boundary (area_code, geom, valid_from) select code, st_multi(geom), '" + since
                + "' from staged_area order by code");
        stage.run("insert into setting (area_code, key, value) values ('" + STREET + "', 'public-card', 'on')");
        stage.put("staged_feature", "kind text, name text, geom geometry", features(town));
        stage.run("insert into base_feature (kind, name, street, synthetic, geom) select kind, name, '" + STREET
                + "', true, geom from staged_feature");
    }

    private List<Row> areas(Town town) {
        var rows = new ArrayList<Row>();
        rows.add(area(STREET, words.place("street"), town.outline()));
        town.communities()
                .forEach((code, outline) ->
                        rows.add(area(code, words.place("community." + code.substring(9)), outline)));
        town.grids().forEach(grid -> rows.add(area(grid.code(), words.place("grid", grid.number()), grid.outline())));
        return rows;
    }

    private static Row area(String code, String name, Geometry outline) {
        return Row.of(code, name, LocalFrame.ewkt(outline));
    }

    private List<Row> features(Town town) {
        var rows = new ArrayList<Row>();
        rows.add(Row.of(
                "WATER", words.place("lake"), LocalFrame.ewkt(town.water().lake())));
        rows.add(Row.of(
                "WATER", words.place("canal"), LocalFrame.ewkt(town.water().canal())));
        town.roads().forEach(road -> rows.add(Row.of("ROAD", name(road), LocalFrame.ewkt(road.line()))));
        town.grids().stream()
                .flatMap(grid -> grid.buildings().stream())
                .forEach(building -> rows.add(Row.of("BUILDING", null, LocalFrame.ewkt(building))));
        return rows;
    }

    /** Every third line of the lattice is a main road. */
    private String name(Road road) {
        if (road.number() == Road.SHORE) {
            return words.place("road.shore");
        }
        String kind = road.number() % 3 == 0 ? "road.main" : road.number() <= Lattice.ROWS ? "road.east" : "road.north";
        List<String> names = words.places(kind);
        return names.get(road.number() / 3 % names.size());
    }
}
