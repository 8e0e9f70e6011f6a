package org.gridboard.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.gridboard.boundary.RedrawingGround.COMMUNITY;
import static org.gridboard.boundary.RedrawingGround.lat;
import static org.gridboard.boundary.RedrawingGround.lng;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.TestAccounts;
import org.gridboard.boundary.partition.Edit;
import org.gridboard.boundary.partition.Finding;
import org.gridboard.boundary.partition.FindingKind;
import org.gridboard.boundary.partition.Partition;
import org.gridboard.boundary.partition.Piece;
import org.gridboard.boundary.partition.PieceId;
import org.gridboard.boundary.partition.Proposal;
import org.gridboard.inspection.SetClock;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Drafts over a real database. */
@DatabaseTest
@Import(SetClock.Setting.class)
class RedrawingsTest {

    private static final PieceId FIRST = new PieceId(1);
    private static final PieceId SECOND = new PieceId(2);
    private static final PieceId FOURTH = new PieceId(4);
    private static final PieceId NEW = new PieceId(5);

    @Autowired
    OwnerDatabase owner;

    @Autowired
    Redrawings redrawings;

    @Autowired
    Counsel counsel;

    @Autowired
    Checks checks;

    @Autowired
    Balances balances;

    @Autowired
    DraftMap map;

    @Autowired
    DraftReadings readings;

    private RedrawingGround ground;

    @BeforeEach
    void lay() {
        ground = RedrawingGround.lay(owner);
        ground.secretary();
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_draft_begins_with_the_grids_as_they_are() {
        Redrawing draft = begin();
        assertThat(draft.name()).isEqualTo("新楼");
        assertThat(draft.isOpen()).isTrue();
        assertThat(redrawings.partition(draft.id()).pieces())
                .extracting(piece -> String.valueOf(piece.code()))
                .containsExactly("990830001001001", "990830001001002", "990830001001003", "990830001001004");
        assertThat(counsel.of(draft.id())).noneMatch(PieceCounsel::touched);
        assertThat(checks.of(draft.id())).isEmpty();
    }

    @Test
    void a_request_sent_twice_is_stored_once() {
        UUID request = UUID.randomUUID();
        Redrawing draft = redrawings.begin(COMMUNITY, "新楼", request);
        assertThat(redrawings.begin(COMMUNITY, "新楼", request).id()).isEqualTo(draft.id());
        assertThat(redrawings.open(COMMUNITY)).hasSize(1);

        UUID step = UUID.randomUUID();
        Redrawing split = redrawings.edit(draft.id(), draft.version(), step, splitFirst());
        assertThat(redrawings.edit(draft.id(), draft.version(), step, splitFirst()))
                .isEqualTo(split);
        assertThat(redrawings.steps(draft.id())).hasSize(1);
    }

    @Test
    void of_two_who_draw_the_second_is_told_and_sees_the_newest() {
        Redrawing draft = begin();
        Redrawing split = edit(draft, splitFirst());
        ground.street();
        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> edit(draft, new Edit.Rename(SECOND, "别名")))
                .satisfies(changed -> assertThat(changed.current()).isEqualTo(split));
        assertThatThrownBy(() -> redrawings.undo(draft.id(), draft.version()))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(edit(split, new Edit.Rename(SECOND, "别名")).step()).isEqualTo(2);
    }

    @Test
    void nobody_else_sees_a_draft() {
        Redrawing draft = begin();
        ground.secretaryNextDoor();
        assertThat(redrawings.find(draft.id())).isEmpty();
        assertThatThrownBy(() -> edit(draft, splitFirst())).isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> counsel.of(draft.id())).isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> map.draft(draft.id())).isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> redrawings.begin(COMMUNITY, "x", UUID.randomUUID()))
                .isInstanceOf(OutOfScopeException.class);
        ground.chief();
        assertThatThrownBy(() -> redrawings.find(draft.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_draft_whose_boundaries_were_replaced_is_not_drawn_on() {
        Redrawing draft = begin();
        ground.replaceBoundary();
        assertThat(redrawings.find(draft.id()).orElseThrow().replaced()).isTrue();
        assertRefused("boundary-draft.refused.replaced-unknown", () -> edit(draft, splitFirst()));

        owner.jdbc().sql("""
                        insert into import_report (id, kind, area_code, file_name, at, account_id, rows_read, created, changed, unchanged,
                            rejected, warned)
                        select gen_random_uuid(), 'BOUNDARIES', '990830001', 'a.geojson', begun_at + interval '1 hour', begun_by,
                            1, 0, 1, 0, 0, 0 from redrawing where id = :id""").param("id", draft.id().value()).update();
        assertRefused("boundary-draft.refused.replaced", () -> edit(draft, splitFirst()));
        assertThat(redrawings.replacement(draft.id()).orElseThrow().by()).isEqualTo("测试员");
        redrawings.discard(draft.id(), draft.version());
        assertThat(redrawings.open(COMMUNITY)).isEmpty();
    }

    @Test
    void undoing_all_gives_the_start_back_and_redo_the_end() {
        Redrawing draft = begin();
        Partition start = redrawings.partition(draft.id());
        Redrawing drawn = edit(edit(edit(draft, splitFirst()), new Edit.Merge(NEW, SECOND)), cut());
        Partition end = redrawings.partition(draft.id());
        for (int step = 3; step > 0; step--) {
            drawn = redrawings.undo(draft.id(), drawn.version());
        }
        assertThat(redrawings.partition(draft.id()).changedFrom(start)).isEmpty();
        assertThat(drawn.canUndo()).isFalse();
        Redrawing undone = drawn;
        assertRefused("boundary-draft.refused.no-undo", () -> redrawings.undo(draft.id(), undone.version()));
        for (int step = 0; step < 3; step++) {
            drawn = redrawings.redo(draft.id(), drawn.version());
        }
        assertThat(redrawings.partition(draft.id()).changedFrom(end)).isEmpty();
        assertThat(drawn.canRedo()).isFalse();
    }

    @Test
    void a_step_after_an_undo_forgets_what_lay_ahead_but_no_number_of_a_piece_is_given_twice() {
        Redrawing draft = begin();
        Redrawing split = edit(draft, splitFirst());
        Redrawing undone = redrawings.undo(draft.id(), split.version());
        Redrawing renamed = edit(undone, new Edit.Rename(SECOND, "别名"));
        assertThat(renamed.steps()).isEqualTo(1);
        assertThat(redrawings.steps(draft.id()))
                .extracting(Step::kind, Step::words)
                .containsExactly(tuple(StepKind.RENAME, List.of("划一社区第2网格", "别名")));
        edit(renamed, splitFirst());
        assertThat(redrawings.partition(draft.id()).pieces())
                .extracting(piece -> piece.id().value())
                .containsExactly(1, 2, 3, 4, 6);
    }

    @Test
    void the_part_with_more_households_keeps_the_code() {
        Redrawing draft = begin();
        edit(draft, splitFirst());
        Map<PieceId, Piece> pieces =
                redrawings.partition(draft.id()).pieces().stream().collect(Collectors.toMap(Piece::id, piece -> piece));
        assertThat(pieces.get(NEW).code()).isNull();
        assertThat(pieces.get(NEW).name()).isEqualTo("东头");
        assertThat(pieces.get(FIRST).shape().getEnvelopeInternal().getWidth())
                .isGreaterThan(pieces.get(NEW).shape().getEnvelopeInternal().getWidth());
    }

    /** On common edges too, and without a position: by counting one by one. */
    @Test
    void counsel_counts_what_a_slow_count_finds() {
        Redrawing draft = begin();
        assertThat(counted(draft)).isEqualTo(slowly(draft));
        Redrawing split = edit(draft, splitFirst());
        assertThat(counted(draft)).isEqualTo(slowly(split));
        assertThat(counsel.of(draft.id()))
                .as("a neighbour that has a corner more is what it was")
                .filteredOn(PieceCounsel::touched)
                .extracting(PieceCounsel::id)
                .containsExactlyInAnyOrder(FIRST, NEW);
        Redrawing merged = edit(split, new Edit.Merge(SECOND, FOURTH));
        assertThat(counted(draft)).isEqualTo(slowly(merged));
        List<PieceCounsel> all = counsel.of(draft.id());
        assertThat(all.stream().mapToInt(PieceCounsel::households).sum()).isEqualTo(401);
        assertThat(all.stream().mapToInt(PieceCounsel::keyHouseholds).sum()).isEqualTo(40);
        assertThat(all.stream().mapToInt(PieceCounsel::checkpoints).sum()).isEqualTo(20);
        assertThat(all).filteredOn(PieceCounsel::touched).hasSize(3);
    }

    @Test
    void what_the_page_has_read_is_handed_to_its_map_once() {
        Redrawing split = edit(begin(), splitFirst());
        DraftReading read = readings.read(split.id());
        assertThat(readings.take(split.id())).isSameAs(read);
        assertThat(readings.take(split.id())).isNotSameAs(read).isEqualTo(read);
        readings.read(split.id());
        edit(split, new Edit.Merge(SECOND, FOURTH));
        assertThat(readings.take(split.id()).counsel()).hasSize(read.counsel().size() - 1);
    }

    @Test
    void the_guideline_is_a_setting() {
        Redrawing draft = begin();
        assertThat(counsel.of(draft.id())).allMatch(piece -> piece.fit() == Fit.BELOW);
        owner.jdbc().sql("""
                        insert into setting (area_code, key, value) values ('990830001001', 'grid.households-least', '10'),
                            ('990830001', 'grid.households-least', '5000'), ('990830001', 'grid.households-most', '100')""").update();
        assertThat(counsel.of(draft.id())).extracting(PieceCounsel::fit).contains(Fit.WITHIN, Fit.ABOVE);
    }

    @Test
    void a_hole_leaves_households_without_a_grid_until_it_is_filled() {
        Redrawing holed = edit(begin(), cut());
        assertThat(kinds(holed)).contains(FindingKind.GAP, FindingKind.HOUSEHOLD_WITHOUT_GRID);
        Redrawing filled = edit(holed, new Edit.Fill(FOURTH, new Coordinate(lng(1.5), lat(0.5))));
        assertThat(checks.of(filled.id())).isEmpty();
    }

    @Test
    void a_building_cut_in_two_is_found_and_given_to_the_one_that_has_most_of_it() {
        Redrawing split = edit(begin(), split(0.52));
        List<Finding> found = checks.of(split.id());
        assertThat(found).extracting(Finding::kind).containsExactly(FindingKind.BUILDING_CUT);
        Edit repair = found.getFirst().repair();
        assertThat(repair).isNotNull();
        Redrawing mended = edit(split, repair);
        assertThat(kinds(mended)).doesNotContain(FindingKind.BUILDING_CUT);
    }

    @Test
    void a_balance_taken_as_a_step_has_the_households_it_promised() {
        Redrawing split = edit(begin(), splitFirst());
        owner.jdbc().sql("""
                        insert into setting (area_code, key, value) values ('990830001001', 'grid.households-least', '38'),
                            ('990830001001', 'grid.households-most', '70')""").update();
        Proposal proposal = balances.propose(split.id(), FIRST, NEW).orElseThrow();
        assertThat(map.proposal(split.id(), FIRST, NEW)).contains("\"id\":5,\"households\":" + proposal.other());
        edit(split, proposal.edit());
        Map<PieceId, Integer> counted = counted(split);
        assertThat(counted.get(FIRST)).isEqualTo(proposal.one()).isBetween(35, 70);
        assertThat(counted.get(NEW)).isEqualTo(proposal.other()).isBetween(35, 70);
    }

    @Test
    void ten_drafts_stand_side_by_side_and_no_more() {
        List<Redrawing> ten = IntStream.range(0, 10).mapToObj(n -> begin()).toList();
        assertRefused("boundary-draft.refused.open", this::begin);
        redrawings.discard(ten.getFirst().id(), 0);
        assertThat(begin().isOpen()).isTrue();
        assertRefused("boundary-draft.refused.DISCARDED", () -> edit(ten.getFirst(), splitFirst()));
    }

    @Test
    void the_map_is_told_numbers_and_shapes() {
        Redrawing split = edit(begin(), splitFirst());
        assertThat(map.draft(split.id()))
                .contains(
                        "\"ground\":{\"type\":\"MultiPolygon\"",
                        "\"touched\":true",
                        "\"fit\":\"BELOW\"",
                        "\"name\":\"东头\"")
                .doesNotContain("测试员");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> map.proposal(split.id(), FIRST, new PieceId(99)));
    }

    private Redrawing begin() {
        return redrawings.begin(COMMUNITY, " 新楼 ", UUID.randomUUID());
    }

    private Redrawing edit(Redrawing draft, Edit edit) {
        return redrawings.edit(draft.id(), draft.version(), UUID.randomUUID(), edit);
    }

    private static Edit splitFirst() {
        return split(0.7);
    }

    /** From north to south through the first grid. */
    private static Edit split(double sides) {
        Coordinate[] line = {new Coordinate(lng(sides), lat(2.1)), new Coordinate(lng(sides), lat(0.9))};
        return new Edit.Split(FIRST, Wkb.DEGREES.createLineString(line), "东头");
    }

    private static Edit cut() {
        var box = new Envelope(lng(1.4), lng(1.6), lat(0.4), lat(0.6));
        return new Edit.Cut(FOURTH, (Polygon) Wkb.DEGREES.toGeometry(box));
    }

    private List<FindingKind> kinds(Redrawing draft) {
        return checks.of(draft.id()).stream().map(Finding::kind).toList();
    }

    private Map<PieceId, Integer> counted(Redrawing draft) {
        return counsel.of(draft.id()).stream().collect(Collectors.toMap(PieceCounsel::id, PieceCounsel::households));
    }

    /** Each household alone: the first piece of the rule that it touches; the one without a position stays in its grid. */
    private Map<PieceId, Integer> slowly(Redrawing draft) {
        Partition partition = redrawings.partition(draft.id());
        Map<PieceId, Integer> counts = owner
                .jdbc()
                .sql(
                        "select st_x(position) as lng, st_y(position) as lat from household where grid_code ^@ '990830001001'"
                                + " and position is not null")
                .query((row, number) -> new Coordinate(row.getDouble("lng"), row.getDouble("lat")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        place -> partition.at(place).orElseThrow(), Collectors.summingInt(place -> 1)));
        PieceId home = partition.pieces().stream()
                .filter(piece -> RedrawingGround.grid(2).equals(piece.code()))
                .findFirst()
                .orElseThrow()
                .id();
        counts.merge(home, 1, Integer::sum);
        return counts;
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
