package org.gridboard.boundary.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gridboard.code.AreaCode;
import org.gridboard.exchange.RealData;
import org.gridboard.platform.RefusedException;
import org.junit.jupiter.api.Test;

/** Catches an edit after which neighbours overlap, ground or a household has no grid, or a number is given twice. */
class PartitionTest {

    private static final int EDITS = 1000;

    private final long seed = Long.getLong("seed", System.nanoTime());

    @Test
    void the_demonstration_street_survives_a_thousand_edits() {
        survives(List.of(Ground.town()));
    }

    @Test
    void the_communities_beside_the_Bund_survive_a_thousand_edits() {
        assumeTrue(RealData.isThere(), "skipped: the real data is absent (-Dgridboard.data=…)");
        survives(Ground.bund());
    }

    @Test
    void the_neighbourhoods_of_Seoul_survive_a_thousand_edits() {
        assumeTrue(RealData.isThere(), "skipped: the real data is absent (-Dgridboard.data=…)");
        survives(Ground.seoul());
    }

    @Test
    void what_is_stored_well_is_taken_up_as_it_is() {
        Ground town = Ground.town();
        assertThat(town.partition().pieces()).isEqualTo(town.pieces());
    }

    private void survives(List<Ground> grounds) {
        System.out.println("PartitionTest seed " + seed + " (again with -Dseed=" + seed + ")");
        int each = (EDITS + grounds.size() - 1) / grounds.size();
        int done = grounds.stream()
                .mapToInt(ground -> new Course(ground, seed).run(each))
                .sum();
        assertThat(done).as("edits that could be done, seed %s", seed).isGreaterThan(EDITS / 3);
    }

    /** One place redrawn at random, and everything undone. */
    private static final class Course {

        private final Ground ground;
        private final Partition start;
        private final RandomEdits edits;
        private final Truth truth;
        private final Deque<Partition> before = new ArrayDeque<>();
        private int done;

        Course(Ground ground, long seed) {
            this.ground = ground;
            this.start = mended(ground.partition());
            this.edits = new RandomEdits(seed);
            this.truth = new Truth(start, new Random(seed));
        }

        int run(int count) {
            Partition now = start;
            for (int i = 0; i < count; i++) {
                try {
                    now = step(now);
                } catch (AssertionError | IllegalStateException e) {
                    throw new AssertionError(ground + ", step " + i, e);
                }
            }
            truth.checkHouseholds(now);
            checkCodes(now);
            while (!before.isEmpty()) {
                now = before.pop();
            }
            List<Piece> stored = mended(ground.partition()).pieces();
            assertThat(now.pieces()).as("undone to the start").isEqualTo(stored);
            return done;
        }

        private Partition step(Partition now) {
            int choice = edits.random().nextInt(12);
            if (choice < 2 && !before.isEmpty()) {
                return truth.stored(before.pop());
            }
            return choice == 2
                    ? cutAndFilled(now)
                    : edits.next(now).map(edit -> applied(now, edit)).orElse(now);
        }

        private Partition applied(Partition now, Edit edit) {
            Optional<Partition> after = attempt(now, edit);
            after.ifPresent(next -> {
                truth.check(now, next);
                before.push(now);
                done++;
            });
            return after.orElse(now);
        }

        /** A hole and its filling are one step here, so that the ground is covered again before the next. */
        private Partition cutAndFilled(Partition now) {
            Edit.Cut cut = edits.cut(now);
            Optional<Partition> open = attempt(now, cut);
            if (open.isEmpty()) {
                return now;
            }
            truth.assertCovered(open.get(), SquareMetres.of(now.ground()) - SquareMetres.of(cut.hole()));
            var fill = new Edit.Fill(cut.piece(), cut.hole().getCentroid().getCoordinate());
            Partition filled = open.get().apply(fill, part -> 0);
            truth.check(now, filled);
            before.push(now);
            return filled;
        }

        private static Optional<Partition> attempt(Partition now, Edit edit) {
            try {
                return Optional.of(now.apply(edit, part -> 0));
            } catch (RefusedException refused) {
                return Optional.empty();
            }
        }

        private static void checkCodes(Partition now) {
            Map<PieceId, AreaCode> fresh = Codes.forNew(new AreaCode("350203011048"), now.pieces(), 500);
            var all = new ArrayList<>(fresh.values());
            now.pieces().stream().map(Piece::code).filter(code -> code != null).forEach(all::add);
            assertThat(all).hasSameSizeAs(now.pieces()).doesNotHaveDuplicates();
        }

        /** Without the faults some real boundaries were stored with: rings that cross themselves. */
        private static Partition mended(Partition stored) {
            Partition mended = stored;
            for (Fault fault : InvalidRings.in(stored)) {
                mended = mended.apply(fault.repairs().getFirst(), part -> 0);
            }
            return mended;
        }
    }
}
