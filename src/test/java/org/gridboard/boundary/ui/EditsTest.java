package org.gridboard.boundary.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gridboard.boundary.Redrawing;
import org.gridboard.boundary.RedrawingId;
import org.gridboard.boundary.RedrawingState;
import org.gridboard.boundary.partition.Edit;
import org.gridboard.boundary.partition.Piece;
import org.gridboard.boundary.partition.PieceId;
import org.gridboard.code.AreaCode;
import org.gridboard.map.DrawingTool;
import org.gridboard.map.DrawnEvent;
import org.gridboard.map.LeafletMap;
import org.gridboard.platform.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** What a tool makes of what was drawn, typed or pressed. */
class EditsTest {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final PieceId ONE = new PieceId(1);
    private static final PieceId OTHER = new PieceId(2);
    private static final double[][] TRIANGLE = {{0, 0}, {0.5, 0}, {0.5, 0.5}};

    @Test
    void a_line_across_a_chosen_grid_splits_it_and_names_the_new_one() {
        assertThat(drawn(Tool.SPLIT, bench(ONE), "LINE", new double[][] {{0.5, -1}, {0.5, 2}}))
                .isInstanceOfSatisfying(Edit.Split.class, split -> {
                    assertThat(split.piece()).isEqualTo(ONE);
                    assertThat(split.line().getCoordinates())
                            .containsExactly(new Coordinate(0.5, -1), new Coordinate(0.5, 2));
                    assertThat(split.name()).isEqualTo("第3网格");
                });
    }

    @Test
    void an_outline_is_closed_and_goes_from_the_first_chosen_to_the_second() {
        assertThat(drawn(Tool.GIVE, bench(OTHER, ONE), "AREA", TRIANGLE))
                .isInstanceOfSatisfying(Edit.Give.class, give -> {
                    assertThat(give.from()).isEqualTo(OTHER);
                    assertThat(give.to()).isEqualTo(ONE);
                    assertThat(give.part().getArea()).isEqualTo(0.125);
                });
        assertThat(drawn(Tool.DRAW, bench(), "AREA", TRIANGLE)).isInstanceOf(Edit.Draw.class);
        assertThat(drawn(Tool.CUT, bench(ONE), "AREA", TRIANGLE)).isInstanceOf(Edit.Cut.class);
    }

    @Test
    void two_chosen_grids_are_merged_without_drawing_and_a_place_fills_a_gap() {
        assertThat(typed(Tool.MERGE, bench(ONE, OTHER), "")).isEqualTo(new Edit.Merge(ONE, OTHER));
        assertThat(typed(Tool.FILL, bench(ONE), "0.2, 0.3")).isEqualTo(new Edit.Fill(ONE, new Coordinate(0.2, 0.3)));
    }

    @Test
    void vertices_are_moved_added_and_removed_where_they_were_dragged_or_typed() {
        Coordinate corner = new Coordinate(1, 1);
        assertThat(drawn(Tool.VERTICES, bench(ONE), "MOVE_VERTEX", new double[][] {{1, 1}, {1.1, 1}}))
                .isEqualTo(new Edit.MoveVertex(corner, new Coordinate(1.1, 1)));
        assertThat(drawn(Tool.VERTICES, bench(ONE), "REMOVE_VERTEX", new double[][] {{1, 1}}))
                .isEqualTo(new Edit.RemoveVertex(corner));
        assertThat(typed(Tool.VERTICES, bench(ONE), "0.99, 0.98\n1.1, 1"))
                .isEqualTo(new Edit.MoveVertex(corner, new Coordinate(1.1, 1)));
        assertThat(typed(Tool.VERTICES, bench(ONE), "0.5, 1"))
                .isEqualTo(new Edit.AddVertex(new Coordinate(0.5, 1), new Coordinate(0.5, 1)));
    }

    @Test
    void typed_coordinates_mean_what_drawn_ones_do() {
        assertThat(typed(Tool.SPLIT, bench(ONE), "0.5, -1\n0.5, 2"))
                .hasToString(drawn(Tool.SPLIT, bench(ONE), "LINE", new double[][] {{0.5, -1}, {0.5, 2}})
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({
        "SPLIT, 0, '0,0/1,1', boundary.refused.choose",
        "GIVE, 1, '0,0/1,1/1,0', boundary.refused.choose",
        "MERGE, 1, '', boundary.refused.choose",
        "SPLIT, 1, '0,0', boundary.refused.line",
        "CUT, 1, '0,0/1,1', boundary.refused.area",
        "CUT, 1, '0,0/1,1/0,0', boundary.refused.area",
        "FILL, 1, '', boundary.refused.place",
        "VERTICES, 1, '0,0/1,1/1,0', boundary.refused.typed.vertices",
        "SELECT, 0, '0,0/1,1', boundary.refused.tool",
    })
    void what_is_too_little_is_refused_in_a_sentence(Tool tool, int chosen, String places, String key) {
        Bench bench =
                bench(IntStream.rangeClosed(1, chosen).mapToObj(PieceId::new).toArray(PieceId[]::new));
        assertThatThrownBy(() -> typed(tool, bench, places.replace('/', '\n')))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @EnumSource(Tool.class)
    void grids_are_chosen_before_a_tool_draws(Tool tool) {
        for (int chosen = 0; chosen < tool.pieces(); chosen++) {
            assertThat(tool.drawing(chosen)).isEqualTo(DrawingTool.SELECT);
        }
        assertThat(tool.isDrawn()).isNotEqualTo(tool.isPressed() || tool == Tool.SELECT);
    }

    private static Edit drawn(Tool tool, Bench bench, String kind, double[][] places) {
        return Edits.drawn(tool, bench, new DrawnEvent(new LeafletMap(), true, kind, places), "第3网格");
    }

    private static Edit typed(Tool tool, Bench bench, String text) {
        return Edits.typed(tool, bench, TypedPlaces.parse(text), "第3网格");
    }

    private static Bench bench(PieceId... chosen) {
        return new Bench(
                draft(),
                List.of(piece(ONE, new Envelope(0, 1, 0, 1)), piece(OTHER, new Envelope(1, 2, 0, 1))),
                List.of(),
                List.of(),
                List.of(),
                Arrays.asList(chosen));
    }

    private static Piece piece(PieceId id, Envelope sides) {
        var shape = GEOMETRY.createMultiPolygon(new Polygon[] {(Polygon) GEOMETRY.toGeometry(sides)});
        return new Piece(id, null, "第" + id + "网格", shape);
    }

    private static Redrawing draft() {
        return new Redrawing(
                new RedrawingId(7),
                new AreaCode("350203011048"),
                "十二月调整",
                RedrawingState.DRAFT,
                0,
                0,
                0,
                "王书记",
                Instant.EPOCH,
                "王书记",
                Instant.EPOCH,
                null,
                "",
                null,
                null,
                null,
                false);
    }
}
