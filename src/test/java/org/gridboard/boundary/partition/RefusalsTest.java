package org.gridboard.boundary.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gridboard.boundary.partition.Street.at;
import static org.gridboard.boundary.partition.Street.box;
import static org.gridboard.boundary.partition.Street.id;
import static org.gridboard.boundary.partition.Street.line;
import static org.gridboard.boundary.partition.Street.polygon;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gridboard.platform.RefusedException;
import org.gridboard.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.util.GeometricShapeFactory;

/** Catches an edit that is done although it makes no sense, or refused without saying why. */
class RefusalsTest {

    private final Texts texts = new Texts();

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("crossesItself", split("50 -10, 50 110, 80 110, 80 50, 20 50")),
                arguments("doesNotCross", split("50 -10, 50 60")),
                arguments("doesNotCross", split("400 0, 400 100")),
                arguments("doesNotCross", split("40 40, 60 40, 60 60, 40 40")),
                arguments("crossesOften", split("20 -10, 20 110, 50 110, 50 -10, 80 -10, 80 110")),
                arguments("zeroArea", split("-10 0.005, 110 0.005")),
                arguments("noName", new Edit.Split(id(1), line("50 -10, 50 110"), " ")),
                arguments("noPiece", new Edit.Rename(id(9), "nine")),
                arguments("noName", new Edit.Rename(id(1), "")),
                arguments("samePiece", new Edit.Merge(id(1), id(1))),
                arguments("doNotTouch", new Edit.Merge(id(1), id(3))),
                arguments("samePiece", new Edit.Give(id(1), id(1), polygon(box(50, 0, 100, 50)))),
                arguments("nothingInside", give(2, box(310, 0, 350, 50))),
                arguments("nothingLeft", give(2, box(-10, -10, 110, 110))),
                arguments("notBordering", give(3, box(50, 0, 100, 50))),
                arguments("notBordering", give(2, box(20, 20, 60, 60))),
                arguments("crossesItself", give(2, "POLYGON ((50 0, 100 50, 100 0, 50 50, 50 0))")),
                arguments("zeroArea", give(2, box(99.5, 0, 100, 1))),
                arguments("holeTouches", new Edit.Cut(id(1), polygon(box(0, 20, 50, 50)))),
                arguments("holeTouches", new Edit.Cut(id(1), polygon(box(150, 20, 160, 50)))),
                arguments("noGap", new Edit.Fill(id(1), at(50, 50))),
                arguments("outsideCommunity", new Edit.Draw(polygon(box(400, 0, 450, 50)), "far")),
                arguments("nothingLeft", new Edit.Draw(polygon(box(-10, -10, 150, 110)), "all")),
                arguments("noVertex", new Edit.MoveVertex(at(50, 50), at(60, 60))),
                arguments("noVertex", new Edit.RemoveVertex(at(50, 50))),
                arguments("noEdge", new Edit.AddVertex(at(50, 50), at(60, 60))),
                arguments("junction", new Edit.RemoveVertex(at(100, 0))),
                arguments("ringCrosses", new Edit.MoveVertex(at(0, 0), at(50, 150))),
                arguments("uncovers", reshape(1, box(0, 0, 50, 100))),
                arguments("growsOut", reshape(1, box(-50, 0, 100, 100))),
                arguments("overlaps", reshape(1, box(0, 0, 150, 100))),
                arguments("tooManyVertices", new Edit.Draw(round(60_000), "round")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    void what_cannot_be_done_is_said_in_one_sentence_and_nothing_changes(String reason, Edit edit) {
        Partition before = Street.three();
        var refusal = catchThrowableOfType(RefusedException.class, () -> before.apply(edit, part -> 0));
        assertThat(refusal).isNotNull();
        assertThat(refusal.key()).isEqualTo("boundary.refused." + reason);
        for (Locale language : Texts.LANGUAGES) {
            assertThat(texts.get(language, refusal.key(), refusal.params()))
                    .doesNotContain("{", "!")
                    .isNotBlank();
        }
        assertThat(before.pieces()).isEqualTo(Street.three().pieces());
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_has_its_words(Refusal refusal) {
        assertThat(texts.getAllTranslations(Locale.CHINESE)).containsKey(refusal.key());
    }

    @Test
    void a_corner_pulled_off_its_ring_leaves_no_mere_line() {
        Partition triangle = Street.of("POLYGON ((0 0, 100 0, 50 80, 0 0))");
        var refusal = catchThrowableOfType(
                RefusedException.class, () -> triangle.apply(new Edit.RemoveVertex(at(50, 80)), part -> 0));
        assertThat(refusal.key()).isEqualTo("boundary.refused.collapses");
    }

    @Test
    void a_line_from_outer_edge_to_hole_does_not_cross() {
        Partition ring = Street.three().apply(new Edit.Cut(id(1), polygon(box(40, 40, 60, 60))), part -> 0);
        var refusal = catchThrowableOfType(
                RefusedException.class,
                () -> ring.apply(new Edit.Split(id(1), line("50 -10, 50 50"), "half"), part -> 0));
        assertThat(refusal.key()).isEqualTo("boundary.refused.doesNotCross");
    }

    private static Edit split(String corners) {
        return new Edit.Split(id(1), line(corners), "half");
    }

    private static Edit give(int to, String part) {
        return new Edit.Give(id(1), id(to), polygon(part));
    }

    private static Edit reshape(int piece, String shape) {
        return new Edit.Reshape(Map.of(id(piece), Street.area(shape)));
    }

    private static Polygon round(int corners) {
        var shapes = new GeometricShapeFactory(Rings.DEGREES);
        Coordinate middle = at(100, 50);
        shapes.setCentre(middle);
        shapes.setSize(4e-4);
        shapes.setNumPoints(corners);
        return shapes.createCircle();
    }
}
