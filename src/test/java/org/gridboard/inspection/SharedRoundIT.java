package org.gridboard.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridboard.area.TestGround.GRID;
import static org.gridboard.area.TestGround.IN_GRID;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gridboard.access.Account;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.Half;
import org.gridboard.area.TestGround;
import org.gridboard.live.GridStatus;
import org.gridboard.live.GridStatuses;
import org.gridboard.live.HalfRound;
import org.gridboard.live.HalfState;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Two members, each with two phones, walk one round of 40 checkpoints at once; taps repeat and answers get lost. */
@DatabaseTest
@Import(SetClock.Setting.class)
class SharedRoundIT {

    private static final int CHECKPOINTS = 40;
    private static final int PHONES = 4;
    private static final RoundId ROUND = new RoundId(GRID, SetClock.FRIDAY, Half.AFTERNOON);

    @Autowired
    Sightings sightings;

    @Autowired
    Rounds rounds;

    @Autowired
    GridStatuses statuses;

    @Autowired
    OwnerDatabase owner;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private List<CheckpointId> checkpoints = List.of();
    private List<Account> members = List.of();

    @BeforeEach
    void layCheckpoints() {
        TestGround.lay(owner);
        owner.jdbc()
                .sql("""
                        insert into checkpoint (grid_code, name, key_areas, walking_order, position, since)
                        select :grid, n || '号点', array['SANITATION'], n, st_setsrid(st_makepoint(:lng, :lat), 4326), '2026-01-01'
                        from generate_series(1, :count) n""")
                .param("grid", GRID.value())
                .param("lng", IN_GRID.lng())
                .param("lat", IN_GRID.lat())
                .param("count", CHECKPOINTS)
                .update();
        members = List.of(
                TestAccounts.create(owner, "shared-chief", Role.GRID_CHIEF, GRID),
                TestAccounts.create(owner, "shared-member", Role.GRID_MEMBER, GRID));
        checkpoints = as(
                members.getFirst(),
                () -> round().stops().stream().map(Round.Stop::id).toList());
    }

    @Test
    void forty_checkpoints_marked_at_once_have_forty_sightings_none_lost_none_double() throws Exception {
        System.out.println("SharedRoundIT seed " + seed + " (again with -Dseed=" + seed + ")");

        List<Marked> answers = walkTogether();
        Round round = as(members.getLast(), this::round);
        GridStatus status =
                as(members.getLast(), () -> statuses.of(GRID, SetClock.FRIDAY).getFirst());

        assertThat(storedSightings()).as("seed " + seed).isEqualTo(CHECKPOINTS);
        assertThat(answers).as("seed " + seed).filteredOn(Marked::first).hasSize(CHECKPOINTS);
        assertThat(round.seen()).isEqualTo(CHECKPOINTS);
        assertThat(status.due()).isEqualTo(CHECKPOINTS);
        assertThat(status.afternoon()).isEqualTo(new HalfRound(CHECKPOINTS, problems(round), HalfState.FULL));
        assertThat(status.morning().seen()).isZero();
        assertThat(status.coverage()).isEqualTo(0.5); // of both half-days begun
    }

    /** Every phone walks its own way through all checkpoints. */
    private List<Marked> walkTogether() throws Exception {
        var start = new CountDownLatch(PHONES);
        try (var phones = Executors.newFixedThreadPool(PHONES)) {
            var walks = new ArrayList<Future<List<Marked>>>();
            for (int phone = 0; phone < PHONES; phone++) {
                var random = new Random(seed + phone);
                var member = members.get(phone % members.size());
                walks.add(phones.submit(() -> {
                    start.countDown();
                    start.await();
                    return as(member, () -> walk(random));
                }));
            }
            var answers = new ArrayList<Marked>();
            for (Future<List<Marked>> walk : walks) {
                answers.addAll(walk.get());
            }
            return answers;
        }
    }

    private List<Marked> walk(Random random) {
        var way = new ArrayList<>(checkpoints);
        Collections.shuffle(way, random);
        var answers = new ArrayList<Marked>();
        for (CheckpointId checkpoint : way) {
            Result result = random.nextInt(5) == 0 ? Result.PROBLEM : Result.IN_ORDER;
            Marked answer = tap(checkpoint, result);
            answers.add(answer);
            if (random.nextBoolean()) { // the answer got lost, or the thumb tapped twice
                Marked again = tap(checkpoint, result);
                assertThat(again).as("seed " + seed).isEqualTo(new Marked(false, answer.standing()));
            }
        }
        return answers;
    }

    private Marked tap(CheckpointId checkpoint, Result result) {
        return sightings.mark(ROUND, checkpoint, new Mark(result, IN_GRID, null));
    }

    private Round round() {
        return rounds.find(ROUND).orElseThrow();
    }

    private static int problems(Round round) {
        return (int) round.stops().stream()
                .filter(stop -> stop.state() == SeenState.PROBLEM)
                .count();
    }

    private int storedSightings() {
        return owner.jdbc()
                .sql("select count(*) from sighting where grid_code = :grid")
                .param("grid", GRID.value())
                .query(Integer.class)
                .single();
    }

    private static <T> T as(Account account, Callable<T> work) {
        TestAccounts.signIn(account);
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            TestAccounts.signOut();
        }
    }
}
