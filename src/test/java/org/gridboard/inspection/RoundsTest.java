package org.gridboard.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gridboard.area.Half.AFTERNOON;
import static org.gridboard.area.Half.MORNING;
import static org.gridboard.area.TestGround.COMMUNITY;
import static org.gridboard.area.TestGround.ELSEWHERE;
import static org.gridboard.area.TestGround.GRID;
import static org.gridboard.area.TestGround.IN_GRID;
import static org.gridboard.area.TestGround.NEXT_DOOR;
import static org.gridboard.inspection.Result.IN_ORDER;
import static org.gridboard.inspection.Result.PROBLEM;
import static org.gridboard.inspection.SetClock.FRIDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.Half;
import org.gridboard.area.TestGround;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.code.Position;
import org.gridboard.map.TestPoints;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
@Import(SetClock.Setting.class)
class RoundsTest {

    private static final RoundId RUNNING = new RoundId(GRID, FRIDAY, AFTERNOON);
    private static final RoundId LATE = new RoundId(GRID, FRIDAY, MORNING);

    /** Some 50 km north of the checkpoint. */
    private static final Position IN_ANOTHER_TOWN = new Position(IN_GRID.lat() + 0.45, IN_GRID.lng());

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    Sightings sightings;

    @Autowired
    Rounds rounds;

    @Autowired
    List<HalfDayLayer> layers;

    @Autowired
    SetClock clock;

    @Autowired
    OwnerDatabase owner;

    private CheckpointId first;
    private CheckpointId second;

    @BeforeEach
    void layTwoCheckpoints() {
        clock.set(SetClock.AFTERNOON);
        TestGround.lay(owner);
        owner.jdbc()
                .sql("delete from sighting where grid_code = :grid")
                .param("grid", GRID.value())
                .update();
        owner.jdbc()
                .sql("update checkpoint set retired_on = since where grid_code = :grid")
                .param("grid", GRID.value())
                .update();
        signIn("chief", Role.GRID_CHIEF, GRID);
        first = add(1);
        second = add(2);
        owner.jdbc()
                .sql("update checkpoint set since = '2026-01-01' where id in (:ids)")
                .param("ids", List.of(first.value(), second.value()))
                .update();
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_round_shows_its_checkpoints_in_walking_order_with_what_was_seen_there() {
        sightings.mark(RUNNING, first, mark(PROBLEM));
        Round round = rounds.find(RUNNING).orElseThrow();

        assertThat(round.stops())
                .extracting(Round.Stop::id, Round.Stop::state)
                .containsExactly(tuple(first, SeenState.PROBLEM), tuple(second, SeenState.NOT_SEEN));
        assertThat(round.seen()).isOne();
        assertThat(round.next()).map(Round.Stop::id).contains(second);
        assertThat(round.grid()).isEqualTo("丙一第1网格");
        assertThat(rounds.find(LATE).orElseThrow().seen()).isZero();
    }

    @Test
    void the_map_of_a_late_round_shows_its_own_half() {
        sightings.mark(LATE, first, new Mark(PROBLEM, null, "补巡"));

        assertThat(layers).extracting(HalfDayLayer::name).contains("checkpoints-morning", "checkpoints-afternoon");
        for (HalfDayLayer layer : layers) {
            boolean morning = layer.name().endsWith("morning");
            assertThat(TestPoints.read(layer.points(GRID, FRIDAY)).get(first.value()))
                    .containsEntry("state", morning ? "PROBLEM" : "NOT_SEEN");
        }
    }

    @Test
    void a_repeat_changes_nothing_and_answers_what_stands_and_by_whom() {
        Marked once = sightings.mark(RUNNING, first, mark(IN_ORDER));
        Marked again = sightings.mark(RUNNING, first, mark(IN_ORDER));
        signIn("member", Role.GRID_MEMBER, GRID);
        Marked other = sightings.mark(RUNNING, first, mark(PROBLEM));

        assertThat(once.first()).isTrue();
        assertThat(again).isEqualTo(new Marked(false, once.standing()));
        assertThat(again.says(IN_ORDER)).isTrue();
        assertThat(other.says(PROBLEM)).isFalse();
        assertThat(other.standing())
                .extracting(Sighting::result, Sighting::by, Sighting::mine)
                .containsExactly(IN_ORDER, "测试员", false);
    }

    @Test
    void a_position_50_kilometres_away_counts_unverified_and_says_how_far() {
        Sighting seen = sightings
                .mark(RUNNING, first, new Mark(IN_ORDER, IN_ANOTHER_TOWN, null))
                .standing();

        assertThat(seen.verified()).isFalse();
        assertThat(seen.metresAway()).isBetween(49_000, 51_000);
    }

    @Test
    void a_position_that_comes_after_the_mark_verifies_it_within_a_minute() {
        sightings.mark(RUNNING, first, mark(IN_ORDER));
        clock.set(SetClock.AFTERNOON.plusSeconds(50));

        assertThat(sightings.locate(RUNNING, first, IN_ANOTHER_TOWN)).get().matches(seen -> !seen.verified());
        assertThat(sightings.locate(RUNNING, first, IN_GRID)).get().matches(Sighting::verified);
        assertThat(sightings.locate(RUNNING, first, IN_ANOTHER_TOWN)).get().matches(Sighting::verified);
    }

    @Test
    void a_position_that_comes_too_late_or_from_another_account_verifies_nothing() {
        sightings.mark(RUNNING, first, mark(IN_ORDER));
        clock.set(SetClock.AFTERNOON.plusSeconds(70));
        assertThat(sightings.locate(RUNNING, first, IN_GRID)).get().matches(seen -> !seen.verified());
        sightings.mark(RUNNING, second, mark(IN_ORDER));
        signIn("member", Role.GRID_MEMBER, GRID);
        assertThat(sightings.locate(RUNNING, second, IN_GRID)).get().matches(seen -> !seen.verified());
    }

    @Test
    void a_late_half_day_is_completed_with_a_reason_that_is_kept_shown_and_audited() {
        Sighting seen = sightings
                .mark(LATE, first, new Mark(IN_ORDER, null, " 上午停电，电梯停运 "))
                .standing();

        assertThat(seen.isLate()).isTrue();
        assertThat(seen.lateReason()).isEqualTo("上午停电，电梯停运");
        assertThat(sightings.latest(first, 1)).singleElement().matches(Sighting::isLate);
        assertThat(audited("COMPLETE_LATE", first + ".2026-11-20.MORNING")).containsExactly("上午停电，电梯停运");
        assertThat(sightings
                        .mark(RUNNING, first, new Mark(IN_ORDER, null, "无关"))
                        .standing())
                .matches(running -> !running.isLate());
    }

    @Test
    void a_late_half_day_without_a_reason_is_refused() {
        for (String reason : new String[] {null, "", "  ", "长".repeat(201)}) {
            assertThatThrownBy(() -> sightings.mark(LATE, first, new Mark(IN_ORDER, null, reason)))
                    .as("reason " + reason)
                    .hasMessage("inspection.refused.reason");
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "2026-11-13, MORNING,   ",
        "2026-11-12, AFTERNOON, inspection.refused.closed",
        "2026-11-15, MORNING,   inspection.refused.dayOff",
        "2026-11-21, MORNING,   inspection.refused.dayOff",
        "2026-11-23, MORNING,   inspection.refused.coming"
    })
    void a_round_is_completed_for_five_working_days_and_never_ahead(LocalDate day, Half half, String refused) {
        var round = new RoundId(GRID, day, half);
        var mark = new Mark(IN_ORDER, null, "补巡");

        if (refused == null) {
            assertThat(sightings.mark(round, first, mark).first()).isTrue();
        } else {
            assertThatThrownBy(() -> sightings.mark(round, first, mark)).hasMessage(refused);
        }
    }

    @Test
    void the_afternoon_has_not_begun_in_the_morning() {
        clock.set(SetClock.MORNING);

        assertThatThrownBy(() -> sightings.mark(RUNNING, first, mark(IN_ORDER)))
                .hasMessage("inspection.refused.coming");
        assertThat(sightings.mark(LATE, first, mark(IN_ORDER)).standing().isLate())
                .isFalse();
    }

    @Test
    void a_checkpoint_is_not_due_before_it_was_in_use() {
        CheckpointId added = add(3);

        assertThatThrownBy(() -> sightings.mark(
                        new RoundId(GRID, FRIDAY.minusDays(1), MORNING), added, new Mark(IN_ORDER, null, "补巡")))
                .hasMessage("inspection.refused.notYet");
    }

    @Test
    void a_wrong_mark_is_corrected_by_who_made_it_and_audited_once() {
        sightings.mark(RUNNING, first, mark(PROBLEM));

        assertThat(sightings.correct(RUNNING, first, IN_ORDER).result()).isEqualTo(IN_ORDER);
        assertThat(sightings.correct(RUNNING, first, IN_ORDER).result()).isEqualTo(IN_ORDER);
        assertThat(audited("CORRECT_SIGHTING", first + ".2026-11-20.AFTERNOON")).containsExactly("IN_ORDER");
    }

    @Test
    void a_mark_is_not_corrected_by_others_nor_later_nor_with_an_issue() {
        sightings.mark(RUNNING, first, mark(PROBLEM));
        sightings.mark(RUNNING, second, mark(PROBLEM));
        hangAnIssueOn(second);
        assertThatThrownBy(() -> sightings.correct(RUNNING, second, IN_ORDER)).hasMessage("inspection.refused.correct");

        clock.set(SetClock.AFTERNOON.plusDays(1));
        assertThatThrownBy(() -> sightings.correct(RUNNING, first, IN_ORDER)).hasMessage("inspection.refused.correct");
        clock.set(SetClock.AFTERNOON);
        signIn("member", Role.GRID_MEMBER, GRID);
        assertThatThrownBy(() -> sightings.correct(RUNNING, first, IN_ORDER)).hasMessage("inspection.refused.correct");
    }

    @Test
    void a_round_of_another_grid_does_not_exist() {
        signIn("stranger", Role.GRID_CHIEF, ELSEWHERE);

        assertThat(rounds.find(RUNNING)).isEmpty();
        assertThatThrownBy(() -> sightings.mark(RUNNING, first, mark(IN_ORDER)))
                .isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> sightings.correct(RUNNING, first, IN_ORDER)).isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> sightings.locate(RUNNING, first, IN_GRID)).isInstanceOf(OutOfScopeException.class);
    }

    @Test
    void a_checkpoint_is_not_marked_in_the_round_of_another_grid() {
        signIn("two-grids", Role.GRID_CHIEF, GRID, NEXT_DOOR);
        var nextDoor = new RoundId(NEXT_DOOR, FRIDAY, AFTERNOON);

        assertThatThrownBy(() -> sightings.mark(nextDoor, first, mark(IN_ORDER)))
                .isInstanceOf(OutOfScopeException.class);
    }

    @Test
    void a_secretary_looks_at_a_round_and_does_not_mark() {
        signIn("secretary", Role.SECRETARY, COMMUNITY);

        assertThat(rounds.find(RUNNING)).isPresent();
        assertThatThrownBy(() -> sightings.mark(RUNNING, first, mark(IN_ORDER)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void of_many_marks_at_once_one_counts_and_all_say_the_same() {
        var account = TestAccounts.create(owner, "rounds-chief", Role.GRID_CHIEF, GRID);
        Stream<Marked> marks = IntStream.range(0, 8).parallel().mapToObj(i -> {
            TestAccounts.signIn(account);
            return sightings.mark(RUNNING, first, mark(i % 2 == 0 ? IN_ORDER : PROBLEM));
        });
        List<Marked> answers = marks.toList();

        assertThat(answers).filteredOn(Marked::first).hasSize(1);
        assertThat(answers)
                .extracting(Marked::standing)
                .containsOnly(answers.getFirst().standing());
    }

    @Test
    void a_refusal_names_what_is_wrong() {
        assertThatThrownBy(() -> sightings.mark(LATE, first, mark(IN_ORDER)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.params()).containsExactly(200, 0));
    }

    private void hangAnIssueOn(CheckpointId checkpoint) {
        owner.jdbc().sql("""
                        with i as (insert into issue (grid_code, title, key_area, urgency, position, state, reported_at)
                            select grid_code, '占道', 'STREET_ORDER', 'NORMAL', position, 'RAISED', now()
                            from checkpoint where id = :id returning id)
                        update sighting set issue_id = i.id from i where checkpoint_id = :id""").param("id", checkpoint.value()).update();
    }

    private List<String> audited(String action, String id) {
        return owner.jdbc()
                .sql("select reason from audit_trail where action = :action and subject_id = :id")
                .param("action", action)
                .param("id", id)
                .query(String.class)
                .list();
    }

    private CheckpointId add(int order) {
        var facts = new Checkpoint.Facts(order + "号楼", Set.of(KeyArea.FIRE_SAFETY), order, IN_GRID);
        return checkpoints.add(UUID.randomUUID(), GRID, facts).id();
    }

    private static Mark mark(Result result) {
        return new Mark(result, null, null);
    }

    private void signIn(String name, Role role, AreaCode... areas) {
        TestAccounts.signIn(TestAccounts.create(owner, "rounds-" + name, role, areas));
    }
}
