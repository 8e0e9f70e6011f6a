package org.gridboard.boundary.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gridboard.boundary.partition.Street.at;
import static org.gridboard.boundary.partition.Street.box;
import static org.gridboard.boundary.partition.Street.id;
import static org.gridboard.boundary.partition.Street.line;
import static org.gridboard.boundary.partition.Street.polygon;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gridboard.code.AreaCode;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.util.GeometricShapeFactory;

/** Catches an edit that does something else than what it says. */
class EditsTest {

    private final Partition three = Street.three();

    @Test
    void a_corner_of_a_common_edge_moves_for_both() {
        Partition after = apply(three, new Edit.MoveVertex(at(100, 0), at(80, -20)));
        assertThat(corners(after, 1)).anyMatch(at(80, -20)::equals2D);
        assertThat(corners(after, 2)).anyMatch(at(80, -20)::equals2D);
        assertThat(after.changedFrom(three)).containsExactlyInAnyOrder(id(1), id(2));
        assertThat(after.piece(id(3))).isSameAs(three.piece(id(3)));
    }

    @Test
    void a_corner_put_near_another_is_put_onto_it() {
        Partition added = apply(three, new Edit.AddVertex(at(100, 50), at(120, 50)));
        Partition after = apply(added, new Edit.MoveVertex(at(120, 50), at(100.03, 100.02)));
        assertThat(after.piece(id(1)).shape().equalsTopo(three.piece(id(1)).shape()))
                .isTrue();
    }

    @Test
    void a_corner_added_to_a_common_edge_is_a_corner_of_both_and_can_be_removed_again() {
        Partition after = apply(three, new Edit.AddVertex(at(100, 50), at(110, 50)));
        assertThat(area(after, 1)).isCloseTo(10_500, within(1.0));
        assertThat(area(after, 2)).isCloseTo(9_500, within(1.0));
        Partition back = apply(after, new Edit.RemoveVertex(at(110.5, 50)));
        assertThat(back.piece(id(1)).shape().equalsTopo(three.piece(id(1)).shape()))
                .isTrue();
    }

    @Test
    void the_part_with_more_households_goes_on_being_the_grid() {
        var edit = new Edit.Split(id(2), line("150 -10, 150 110"), "east");
        Partition west = three.apply(edit, part -> part.getCentroid().getX() < at(150, 0).x ? 300 : 200);
        assertThat(west.piece(id(2)).shape().covers(Rings.DEGREES.createPoint(at(120, 50))))
                .isTrue();
        Partition east = three.apply(edit, part -> part.getCentroid().getX() < at(150, 0).x ? 200 : 300);
        assertThat(east.piece(id(2)).shape().covers(Rings.DEGREES.createPoint(at(180, 50))))
                .isTrue();
        assertThat(east.piece(id(4)).code()).isNull();
        assertThat(east.piece(id(4)).name()).isEqualTo("east");
    }

    @Test
    void of_parts_with_as_many_households_the_larger_goes_on() {
        Partition after = apply(three, new Edit.Split(id(1), line("30 -10, 30 110"), "west"));
        assertThat(area(after, 1)).isCloseTo(7_000, within(1.0));
        assertThat(area(after, 4)).isCloseTo(3_000, within(1.0));
    }

    @Test
    void a_line_that_ends_just_inside_goes_on_to_the_edge() {
        Partition after = apply(three, new Edit.Split(id(1), line("50 1, 50 99"), "half"));
        assertThat(area(after, 4)).isCloseTo(5_000, within(1.0));
    }

    @Test
    void where_a_line_meets_a_common_edge_the_neighbour_gets_the_corner() {
        Partition after = apply(three, new Edit.Split(id(1), line("-10 50, 110 50"), "half"));
        assertThat(corners(after, 2)).hasSize(corners(three, 2).size() + 1);
        assertThat(Guard.fits(after.piece(id(2)).shape(), Guard.others(after, after.piece(id(2)))))
                .isTrue();
    }

    @Test
    void of_merged_grids_the_one_with_more_households_keeps_its_code() {
        Partition after = three.apply(
                new Edit.Merge(id(1), id(2)), part -> part.getCentroid().getX() < at(100, 0).x ? 1 : 2);
        assertThat(after.has(id(1))).isFalse();
        assertThat(Objects.requireNonNull(after.piece(id(2)).code()).value()).endsWith("002");
        assertThat(area(after, 2)).isCloseTo(20_000, within(1.0));
    }

    @Test
    void no_code_is_given_up_for_a_grid_that_has_none() {
        Partition split = apply(three, new Edit.Split(id(1), line("50 -10, 50 110"), "new"));
        Partition after = split.apply(
                new Edit.Merge(id(4), id(1)), part -> part.getCentroid().getX());
        assertThat(after.has(id(4))).isFalse();
        assertThat(after.piece(id(1)).code()).isEqualTo(new AreaCode(Street.COMMUNITY + "001"));
    }

    @Test
    void a_number_is_not_given_twice() {
        Partition split = apply(three, new Edit.Split(id(1), line("50 -10, 50 110"), "new"));
        Partition merged = apply(split, new Edit.Merge(id(4), id(1)));
        Partition again = apply(merged, new Edit.Split(id(1), line("50 -10, 50 110"), "newer"));
        assertThat(again.pieces()).extracting(Piece::id).containsExactly(id(1), id(2), id(3), id(5));
        assertThat(Partition.of(merged.ground(), merged.pieces(), 5).nextId()).isEqualTo(id(5));
    }

    @Test
    void a_part_given_away_changes_sides_and_crumbs_beside_the_edge_do_not_stay() {
        Partition after = apply(three, new Edit.Give(id(1), id(2), polygon(box(60, 0.004, 100.5, 100.3))));
        assertThat(area(after, 1)).isCloseTo(6_000, within(1.0));
        assertThat(area(after, 2)).isCloseTo(14_000, within(1.0));
        assertThat(after.piece(id(1)).shape().getNumGeometries()).isOne();
    }

    @Test
    void a_hole_belongs_to_nobody_until_it_is_filled() {
        Partition open = apply(three, new Edit.Cut(id(2), polygon(box(120, 20, 160, 60))));
        assertThat(open.at(at(140, 40))).isEmpty();
        Partition filled = apply(open, new Edit.Fill(id(2), at(140, 40)));
        assertThat(filled.at(at(140, 40))).contains(id(2));
        assertThat(area(filled, 2)).isCloseTo(10_000, within(0.1));
    }

    @Test
    void a_new_grid_takes_from_everybody_and_from_gaps_but_stays_in_the_community() {
        Partition open = apply(three, new Edit.Cut(id(1), polygon(box(20, 20, 60, 60))));
        Partition after = apply(open, new Edit.Draw(polygon(box(40, -50, 140, 80)), "new"));
        assertThat(area(after, 4)).isCloseTo(8_000, within(1.0));
        assertThat(area(after, 1)).isCloseTo(10_000 - 4_800 - 800, within(1.0));
    }

    @Test
    void a_place_on_a_common_edge_belongs_to_the_smaller_code_and_those_without_one_come_last() {
        assertThat(three.at(at(100, 50))).contains(id(1));
        Partition after = apply(three, new Edit.Split(id(1), line("50 -10, 50 110"), "new"));
        Coordinate between = corners(after, 4).stream()
                .filter(corner -> corners(after, 1).stream().anyMatch(corner::equals2D))
                .findFirst()
                .orElseThrow();
        assertThat(after.at(between)).contains(id(1));
        assertThat(three.at(at(500, 500))).isEmpty();
    }

    @Test
    void fifty_thousand_corners_are_no_hindrance() {
        var shapes = new GeometricShapeFactory(Rings.DEGREES);
        shapes.setCentre(at(0, 0));
        shapes.setSize(0.04);
        shapes.setNumPoints(49_900);
        Partition round = Partition.of(
                shapes.createCircle(),
                List.of(new Piece(id(1), null, "round", Rings.of(List.of(shapes.createCircle())))));
        LineString line = line("-5000 30, 5000 10");
        Partition after = apply(round, new Edit.Split(id(1), line, "south"));
        assertThat(area(after, 1) + area(after, 2)).isCloseTo(area(round, 1), within(0.1));
    }

    @Test
    void a_saw_of_fifty_thousand_teeth_along_the_edge_leaves_no_crumbs() {
        var saw = new StringBuilder("POLYGON ((50 0, 50 100");
        for (int tooth = 0; tooth < 24_000; tooth++) {
            double north = 100 - tooth / 240.0;
            saw.append(", 100.01 ").append(north).append(", 99.99 ").append(north - 1 / 480.0);
        }
        saw.append(", 100 0, 50 0))");
        Partition after = apply(three, new Edit.Give(id(1), id(2), polygon(saw.toString())));
        assertThat(after.piece(id(1)).shape().getNumGeometries()).isOne();
        assertThat(area(after, 2)).isCloseTo(15_000, within(1.5));
    }

    private static Partition apply(Partition partition, Edit edit) {
        return partition.apply(edit, part -> 0);
    }

    private static List<Coordinate> corners(Partition partition, int piece) {
        return Arrays.asList(partition.piece(id(piece)).shape().getCoordinates());
    }

    private static double area(Partition partition, int piece) {
        return SquareMetres.of(partition.piece(id(piece)).shape());
    }
}
