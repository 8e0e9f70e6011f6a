package org.gridboard.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridboard.area.TestGround.GRID;
import static org.gridboard.area.TestGround.IN_GRID;
import static org.gridboard.area.TestGround.STREET;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gridboard.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class WeekRingTest extends HouseholdTestBase {

    @Autowired
    WeekRing ring;

    @Autowired
    Visits visits;

    @Autowired
    Clock clock;

    private HouseholdDetail household;

    @BeforeEach
    void addOneToAnEmptyGrid() {
        owner.jdbc()
                .sql("update household set last_visited = now(), last_tried = now()")
                .update();
        household = added(IN_GRID);
    }

    @ParameterizedTest
    @CsvSource({
        "0, WEEK",
        "7, WEEK",
        "8, MONTH",
        "30, MONTH",
        "31, QUARTER",
        "90, QUARTER",
        "91, LONGER",
        "900, LONGER",
        ", NEVER"
    })
    void a_household_is_in_the_ring_of_its_last_visit(Integer daysAgo, Ring expected) {
        Map<Ring, Integer> before = ring.counts(GRID);
        if (daysAgo != null) {
            visited("VISIT", "MET", LocalDate.now(clock).minusDays(daysAgo));
        }

        for (Ring each : Ring.values()) {
            List<HouseholdId> ids =
                    ring.in(each, GRID, 0, 1000).stream().map(Door::id).toList();
            assertThat(ids.contains(household.id())).isEqualTo(each == expected);
            assertThat(ids).hasSize(ring.counts(GRID).get(each));
        }
        assertThat(ring.counts(GRID).get(expected)).isEqualTo(before.get(expected) + (expected == Ring.NEVER ? 0 : 1));
    }

    @ParameterizedTest
    @CsvSource({"CALL, MET", "VISIT, NOBODY_HOME", "VISIT, REFUSED"})
    void only_a_meeting_at_the_door_moves_it(String kind, String outcome) {
        visited(kind, outcome, LocalDate.now(clock).minusDays(1));

        assertThat(ring.in(Ring.NEVER, GRID, 0, 1000)).extracting(Door::id).contains(household.id());
        assertThat(nextDoors()).contains(household.id());
    }

    @Test
    void a_door_tried_today_is_not_among_the_next_ones() {
        assertThat(nextDoors()).contains(household.id());

        visits.record(
                UUID.randomUUID(),
                household.id(),
                VisitEntry.now(Visit.Kind.VISIT, Visit.Outcome.NOBODY_HOME),
                List.of());

        assertThat(nextDoors()).doesNotContain(household.id());
    }

    @Test
    void a_meeting_known_from_an_import_counts() {
        owner.jdbc()
                .sql("insert into key_household (household_id, grid_code, level, last_met, next_due)"
                        + " values (:id, :grid, 'BLUE', :met, :met)")
                .param("id", household.id().value())
                .param("grid", GRID.value())
                .param("met", LocalDate.now(clock).minusDays(20))
                .update();

        assertThat(ring.in(Ring.MONTH, GRID, 0, 1000)).extracting(Door::id).contains(household.id());
    }

    @Test
    void at_most_ten_doors_come_next_the_longest_not_visited() {
        for (int i = 0; i < 12; i++) {
            added(IN_GRID);
        }
        visited("VISIT", "MET", LocalDate.now(clock).minusDays(200));

        assertThat(nextDoors()).hasSize(10).doesNotContain(household.id());
    }

    @Test
    void a_member_of_the_grid_turns_the_ring_too() {
        signIn(Role.GRID_MEMBER, GRID);
        visits.record(
                UUID.randomUUID(), household.id(), VisitEntry.now(Visit.Kind.VISIT, Visit.Outcome.MET), List.of());

        assertThat(ring.in(Ring.WEEK, GRID, 0, 1000)).extracting(Door::id).contains(household.id());
        signIn(Role.STREET_STAFF, STREET);
        assertThat(ring.in(Ring.WEEK, STREET, 0, 1000)).extracting(Door::id).contains(household.id());
    }

    private List<HouseholdId> nextDoors() {
        return ring.next(GRID, null).stream().map(Door::id).toList();
    }

    private void visited(String kind, String outcome, LocalDate day) {
        OffsetDateTime at = day.atStartOfDay(clock.getZone()).toOffsetDateTime();
        owner.jdbc()
                .sql("insert into visit (household_id, grid_code, at, kind, outcome)"
                        + " values (:id, :grid, :at, :kind, :outcome)")
                .param("id", household.id().value())
                .param("grid", GRID.value())
                .param("at", at)
                .param("kind", kind)
                .param("outcome", outcome)
                .update();
    }
}
