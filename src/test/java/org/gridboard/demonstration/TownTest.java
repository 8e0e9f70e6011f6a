package org.gridboard.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Catches a town plan that the database would refuse or that no map could show. */
class TownTest {

    private static Town town;

    @BeforeAll
    static void plan() {
        town = Town.of(DemonstrationStreet.COMMUNITIES);
    }

    @Test
    void grids_share_their_edges_without_overlap_or_gap() {
        var grids = town.grids().stream().map(GridPlan::outline).toList();
        for (int i = 0; i < grids.size(); i++) {
            assertThat(grids.get(i).isValid()).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(grids.get(i).relate(grids.get(j), "2********"))
                        .as(
                                "%s overlaps %s",
                                town.grids().get(i).code(), town.grids().get(j).code())
                        .isFalse();
            }
        }
        double sum = grids.stream().mapToDouble(Geometry::getArea).sum();
        assertThat(town.outline()).isInstanceOf(Polygon.class);
        assertThat(((Polygon) town.outline()).getNumInteriorRing()).isZero();
        assertThat(town.outline().getArea()).isCloseTo(sum, within(0.01));
    }

    @Test
    void outlines_stay_valid_and_apart_when_rounded_to_degrees() {
        var degrees = town.grids().stream()
                .map(grid -> LocalFrame.degrees(grid.outline()))
                .toList();
        assertThat(degrees).allMatch(Geometry::isValid);
        double sum = degrees.stream().mapToDouble(Geometry::getArea).sum();
        assertThat(LocalFrame.degrees(town.outline()).getArea()).isCloseTo(sum, within(1e-12));
    }

    @Test
    void each_community_is_one_piece_of_four_grids() {
        assertThat(town.communities()).hasSize(11);
        assertThat(town.communities().values()).allMatch(outline -> outline instanceof Polygon && outline.isValid());
        assertThat(town.grids().stream().collect(Collectors.groupingBy(GridPlan::community, Collectors.counting())))
                .allSatisfy((community, grids) -> assertThat(grids).isEqualTo(4));
    }

    @Test
    void each_building_stands_in_its_grid_apart_from_the_others_and_from_the_water() {
        Geometry water = town.water().kept();
        for (GridPlan grid : town.grids()) {
            assertThat(grid.buildings()).as(grid.code()).hasSizeGreaterThan(10).allSatisfy(building -> {
                assertThat(grid.outline().contains(building)).isTrue();
                assertThat(water.intersects(building)).isFalse();
            });
        }
        List<Polygon> all = new ArrayList<>();
        town.grids().forEach(grid -> all.addAll(grid.buildings()));
        assertThat(all).hasSizeBetween(1500, 2500);
    }

    @Test
    void homes_and_checkpoints_lie_in_their_grid() {
        var words = new Words();
        var outlines = town.grids().stream().collect(Collectors.toMap(GridPlan::code, GridPlan::outline));
        assertThat(new Homes(words).of(town))
                .allMatch(home -> outlines.get(home.grid()).contains(LocalFrame.METRES.createPoint(home.position())));
        new Checkpoints(words)
                .of(town)
                .forEach((grid, places) -> assertThat(places)
                        .hasSizeGreaterThan(9)
                        .allMatch(
                                place -> outlines.get(grid).contains(LocalFrame.METRES.createPoint(place.position()))));
    }

    @Test
    void the_same_town_is_planned_each_time() {
        assertThat(Town.of(DemonstrationStreet.COMMUNITIES)).isEqualTo(town);
    }
}
