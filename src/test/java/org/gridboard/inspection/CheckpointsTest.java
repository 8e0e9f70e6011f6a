package org.gridboard.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gridboard.area.TestGround.COMMUNITY;
import static org.gridboard.area.TestGround.ELSEWHERE;
import static org.gridboard.area.TestGround.GRID;
import static org.gridboard.area.TestGround.IN_GRID;
import static org.gridboard.area.TestGround.IN_NEXT_DOOR;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.code.Position;
import org.gridboard.map.TestPoints;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
@Import(SetClock.Setting.class)
class CheckpointsTest {

    /** Some 33 m north of the checkpoint, and some 78 m. */
    private static final Position NEAR = new Position(IN_GRID.lat() + 0.0003, IN_GRID.lng());

    private static final Position FAR = new Position(IN_GRID.lat() + 0.0007, IN_GRID.lng());

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    Sightings sightings;

    @Autowired
    Rounds rounds;

    @Autowired
    CheckpointLayer layer;

    @Autowired
    GridSheets sheets;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    SetClock clock;

    @Autowired
    OwnerDatabase owner;

    @BeforeEach
    void layGroundAndSignIn() {
        TestGround.lay(owner);
        clock.set(SetClock.AFTERNOON);
        signIn("chief", Role.GRID_CHIEF, GRID);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_checkpoint_outside_its_grid_is_refused_when_added_and_when_moved() {
        assertThatThrownBy(() -> checkpoints.add(UUID.randomUUID(), GRID, facts(IN_NEXT_DOOR)))
                .hasMessage("inspection.refused.outside");
        Checkpoint stored = add();
        assertThatThrownBy(() -> checkpoints.change(stored.id(), stored.version(), facts(IN_NEXT_DOOR)))
                .hasMessage("inspection.refused.outside");
    }

    @Test
    void a_checkpoint_sent_twice_is_stored_once() {
        UUID request = UUID.randomUUID();

        assertThat(checkpoints.add(request, GRID, facts(IN_GRID)))
                .isEqualTo(checkpoints.add(request, GRID, facts(IN_GRID)));
    }

    @Test
    void members_walk_rounds_but_do_not_change_checkpoints() {
        Checkpoint stored = add();
        signIn("member", Role.GRID_MEMBER, GRID);

        assertThat(mark(stored, Result.IN_ORDER, null)).isTrue();
        assertThatThrownBy(() -> checkpoints.retire(stored.id(), stored.version()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_second_of_two_editors_sees_what_the_first_has_stored() {
        Checkpoint stored = add();
        checkpoints.change(
                stored.id(),
                stored.version(),
                new Checkpoint.Facts("新名称", facts(IN_GRID).keyAreas(), 2, IN_GRID));

        assertThatThrownBy(() -> checkpoints.retire(stored.id(), stored.version()))
                .isInstanceOfSatisfying(
                        ChangedMeanwhileException.class,
                        changed -> assertThat(
                                        ((Checkpoint) changed.current()).facts().name())
                                .isEqualTo("新名称"));
    }

    @Test
    void the_first_sighting_of_a_half_day_counts() {
        Checkpoint stored = add();

        assertThat(mark(stored, Result.PROBLEM, null)).isTrue();
        assertThat(mark(stored, Result.IN_ORDER, null)).isFalse();
        assertThat(sightings.latest(stored.id(), 20))
                .extracting(Sighting::result, Sighting::verified)
                .containsExactly(tuple(Result.PROBLEM, false));
    }

    @Test
    void a_position_within_50_metres_verifies_a_sighting_and_one_further_away_does_not() {
        Checkpoint near = add();
        Checkpoint far = add();
        mark(near, Result.IN_ORDER, NEAR);
        mark(far, Result.IN_ORDER, FAR);

        assertThat(sightings.latest(near.id(), 1)).singleElement().matches(Sighting::verified);
        assertThat(sightings.latest(far.id(), 1)).singleElement().matches(seen -> !seen.verified());
    }

    @Test
    void a_retired_checkpoint_leaves_the_round_and_keeps_its_sightings() {
        Checkpoint stored = add();
        mark(stored, Result.IN_ORDER, null);
        checkpoints.retire(stored.id(), stored.version());

        assertThat(rounds.checkpoints(GRID, calendar.today(), 0, 1000))
                .extracting(CheckpointRow::id)
                .doesNotContain(stored.id());
        assertThat(sightings.latest(stored.id(), 20)).hasSize(1);
        assertThatThrownBy(() -> mark(stored, Result.IN_ORDER, null)).hasMessage("inspection.refused.retired");
    }

    @Test
    void the_round_and_the_map_show_what_was_seen_and_a_community_shows_no_checkpoints() {
        Checkpoint stored = add();
        mark(stored, Result.PROBLEM, null);

        assertThat(rounds.checkpoints(GRID, calendar.today(), 0, 1000))
                .contains(new CheckpointRow(stored.id(), 1, "一号楼", SeenState.PROBLEM, false));
        assertThat(TestPoints.read(layer.points(GRID, calendar.today()))
                        .get(stored.id().value()))
                .containsEntry("state", "PROBLEM");
        signIn("secretary", Role.SECRETARY, COMMUNITY);
        assertThat(TestPoints.read(layer.points(COMMUNITY, calendar.today()))).isEmpty();
    }

    @Test
    void a_grid_names_its_officers_and_its_duties() {
        var sheet = sheets.find(GRID, calendar.today()).orElseThrow();

        assertThat(sheet.status().code()).isEqualTo(GRID);
        assertThat(sheet.officers()).anySatisfy(officer -> {
            assertThat(officer.chief()).isTrue();
            assertThat(officer.telephone()).isEqualTo("13812345678");
        });
        assertThat(sheets.find(ELSEWHERE, calendar.today())).isEmpty();
    }

    @Test
    void the_services_keep_the_scope_even_where_the_database_would_not() {
        Checkpoint stored = add();
        signIn("stranger", Role.GRID_CHIEF, ELSEWHERE);

        rowLevelSecurity("disable");
        try {
            assertThat(checkpoints.find(stored.id())).isEmpty();
            assertThat(sightings.latest(stored.id(), 20)).isEmpty();
            assertThat(sheets.find(GRID, LocalDate.now(SetClock.ZONE))).isEmpty();
            assertThatThrownBy(() -> mark(stored, Result.IN_ORDER, null)).isInstanceOf(OutOfScopeException.class);
            assertThatThrownBy(() -> checkpoints.retire(stored.id(), stored.version()))
                    .isInstanceOf(OutOfScopeException.class);
            assertThatThrownBy(() -> checkpoints.add(UUID.randomUUID(), GRID, facts(IN_GRID)))
                    .isInstanceOf(OutOfScopeException.class);
            assertThatThrownBy(() -> rounds.checkpoints(GRID, LocalDate.now(SetClock.ZONE), 0, 10))
                    .isInstanceOf(OutOfScopeException.class);
            assertThatThrownBy(() -> layer.points(GRID, LocalDate.now(SetClock.ZONE)))
                    .isInstanceOf(OutOfScopeException.class);
        } finally {
            rowLevelSecurity("enable");
        }
    }

    private void rowLevelSecurity(String enableOrDisable) {
        owner.jdbc()
                .sql("alter table checkpoint %1$s row level security; alter table sighting %1$s row level security"
                        .formatted(enableOrDisable))
                .update();
    }

    private boolean mark(Checkpoint checkpoint, Result result, @Nullable Position from) {
        RoundId running = rounds.of(GRID, calendar.today());
        return sightings
                .mark(running, checkpoint.id(), new Mark(result, from, null))
                .first();
    }

    private Checkpoint add() {
        return checkpoints.add(UUID.randomUUID(), GRID, facts(IN_GRID));
    }

    private void signIn(String name, Role role, AreaCode area) {
        TestAccounts.signIn(TestAccounts.create(owner, "inspection-" + name, role, area));
    }

    private static Checkpoint.Facts facts(Position position) {
        return new Checkpoint.Facts("一号楼", Set.of(KeyArea.FIRE_SAFETY, KeyArea.SANITATION), 1, position);
    }
}
