package org.gridboard.boundary.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.gridboard.boundary.partition.Street.at;
import static org.gridboard.boundary.partition.Street.box;
import static org.gridboard.boundary.partition.Street.id;
import static org.gridboard.boundary.partition.Street.polygon;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Catches a fault that is not seen, one that is none, and a repair that does not mend. */
class ShapeChecksTest {

    private static final String GROUND = box(0, 0, 200, 100);
    private static final String WEST = box(0, 0, 100, 100);
    private static final String EAST = box(100, 0, 200, 100);

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(
                        FindingKind.INVALID_RING,
                        Street.on(GROUND, "POLYGON ((0 0, 100 0, 100 100, 2 100, 0 98.5, 1 99, 0 100, 0 0))", EAST)),
                arguments(
                        FindingKind.SPIKE,
                        Street.on(
                                GROUND,
                                "POLYGON ((0 0, 100 0, 100 100, 50 100, 50 140, 49.99 100, 0 100, 0 0))",
                                EAST)),
                arguments(
                        FindingKind.SPIKE,
                        Street.on(
                                GROUND,
                                "POLYGON ((0 0, 100 0, 100 50, 130 50, 100 50.02, 100 100, 0 100, 0 0))",
                                "POLYGON ((100 0, 200 0, 200 100, 100 100, 100 50.02, 130 50, 100 50, 100 0))")),
                arguments(FindingKind.SLIVER, Street.on(GROUND, box(0, 0, 99.5, 100), EAST)),
                arguments(
                        FindingKind.SLIVER,
                        Street.on(
                                GROUND,
                                "MULTIPOLYGON (((0 0, 99 0, 99 100, 0 100, 0 0)), ((110 20, 110.4 20, 110.4 80, 110 80, 110 20)))",
                                "POLYGON ((99 0, 200 0, 200 100, 99 100, 99 0), (110 20, 110.4 20, 110.4 80, 110 80, 110 20))")),
                arguments(FindingKind.OVERLAP, Street.on(GROUND, box(0, 0, 110, 100), EAST)),
                arguments(FindingKind.GAP, Street.on(GROUND, box(0, 0, 90, 100), EAST)),
                arguments(
                        FindingKind.GAP,
                        Street.on(GROUND, WEST, EAST)
                                .apply(new Edit.Cut(id(2), polygon(box(120, 20, 140, 40))), part -> 0)),
                arguments(FindingKind.OUTSIDE, Street.on(GROUND, WEST, box(100, 0, 220, 100))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_fault_is_seen_at_its_place_and_its_repair_removes_it(FindingKind kind, Partition faulty) {
        List<Finding> findings = ShapeChecks.of(faulty);
        assertThat(findings).extracting(Finding::kind).contains(kind);
        Partition now = faulty;
        for (int i = 0; i < 5 && !findings.isEmpty(); i++) {
            Finding first = findings.getFirst();
            assertThat(first.repair()).as("repair of %s", first).isNotNull();
            assertThat(first.pieces()).isNotEmpty();
            now = now.apply(first.repair(), part -> 0);
            findings = ShapeChecks.of(now);
            assertThat(findings).as("left after repair of %s", first.kind()).doesNotContain(first);
        }
        assertThat(findings).isEmpty();
        assertThat(SquareMetres.of(now.ground()))
                .isCloseTo(
                        now.pieces().stream()
                                .mapToDouble(piece -> SquareMetres.of(piece.shape()))
                                .sum(),
                        within(1.0));
    }

    @Test
    void what_two_grids_claim_stays_with_the_smaller_code() {
        Partition faulty = Street.on(GROUND, box(0, 0, 110, 100), EAST);
        Finding finding = ShapeChecks.of(faulty).getFirst();
        assertThat(finding.size()).isCloseTo(1_000, within(1.0));
        Partition mended = faulty.apply(Objects.requireNonNull(finding.repair()), part -> 0);
        assertThat(mended.piece(id(1))).isEqualTo(faulty.piece(id(1)));
    }

    @Test
    void a_grid_in_two_parts_is_told_unless_it_was_so_when_the_draft_began() {
        Partition begun = Street.on(GROUND, WEST, EAST);
        Partition parted = begun.apply(new Edit.Give(id(1), id(2), polygon(box(40, 0, 100, 100))), part -> 0)
                .apply(new Edit.Give(id(2), id(1), polygon(box(40, 0, 60, 100))), part -> 0)
                .apply(new Edit.Draw(polygon(box(15, 0, 25, 100)), "between"), part -> 0);
        assertThat(ShapeChecks.of(parted, begun))
                .extracting(Finding::kind, Finding::pieces)
                .containsExactly(tuple(FindingKind.IN_PIECES, List.of(id(1))));
        assertThat(ShapeChecks.of(parted, parted)).isEmpty();
    }

    @Test
    void a_ring_that_loses_more_than_a_hundredth_is_left_to_a_person() {
        Partition faulty = Street.on(GROUND, "POLYGON ((0 0, 100 100, 100 0, 0 100, 0 0))", EAST);
        assertThat(ShapeChecks.of(faulty))
                .filteredOn(finding -> finding.kind() == FindingKind.INVALID_RING)
                .singleElement()
                .satisfies(finding -> assertThat(finding.repair()).isNull());
    }

    @Test
    void edges_that_agree_to_a_centimetre_and_slips_below_a_square_metre_are_made_one() {
        Partition sloppy = Street.on(
                GROUND,
                "POLYGON ((0 0, 100.004 0, 99.996 50, 100.003 100, 0 100, 0 0))",
                "POLYGON ((100 0, 200 0, 200 100, 99.995 100, 100 0))");
        assertThat(ShapeChecks.of(sloppy)).isEmpty();
        assertThat(Guard.fits(sloppy.piece(id(1)).shape(), List.of(sloppy.piece(id(2)))))
                .isTrue();
        assertThat(sloppy.at(at(50, 50))).contains(id(1));
    }

    @Test
    void a_sound_street_has_nothing_wrong() {
        Partition town = Ground.town().partition();
        assertThat(ShapeChecks.of(town, town)).isEmpty();
    }
}
