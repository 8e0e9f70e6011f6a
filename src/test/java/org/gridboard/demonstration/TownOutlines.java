package org.gridboard.demonstration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;

/** The grids of the demonstration's street as it stores them, for tests of other modules that need real edges. */
public final class TownOutlines {

    private TownOutlines() {}

    /** Outlines in EPSG:4326 by code. */
    public static Map<String, Geometry> grids() {
        return Town.of(DemonstrationStreet.COMMUNITIES).grids().stream()
                .collect(Collectors.toMap(
                        GridPlan::code, grid -> LocalFrame.degrees(grid.outline()), (one, other) -> one, TreeMap::new));
    }

    /** The footprints of all buildings in EPSG:4326. */
    public static List<Geometry> buildings() {
        return Town.of(DemonstrationStreet.COMMUNITIES).grids().stream()
                .flatMap(grid -> grid.buildings().stream())
                .map(LocalFrame::degrees)
                .toList();
    }
}
