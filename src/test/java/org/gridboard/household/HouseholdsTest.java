package org.gridboard.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.area.TestGround.ELSEWHERE;
import static org.gridboard.area.TestGround.GRID;
import static org.gridboard.area.TestGround.IN_ELSEWHERE;
import static org.gridboard.area.TestGround.IN_GRID;
import static org.gridboard.area.TestGround.IN_NEXT_DOOR;
import static org.gridboard.area.TestGround.NEXT_DOOR;
import static org.gridboard.area.TestGround.NOWHERE;
import static org.gridboard.area.TestGround.STREET;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.code.Position;
import org.gridboard.map.TestPoints;
import org.gridboard.platform.ChangedMeanwhileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Envelope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class HouseholdsTest extends HouseholdTestBase {

    @Autowired
    HouseholdLists lists;

    @Autowired
    KeyHouseholds keys;

    @Autowired
    SixClears clears;

    @Autowired
    Reveals reveals;

    @Autowired
    Visits visits;

    @Autowired
    Promises promises;

    @Autowired
    WeekRing ring;

    @Autowired
    KeyHouseholdLayer layer;

    @Autowired
    HouseholdPoints points;

    @Test
    void a_household_belongs_to_the_grid_it_lies_in() {
        HouseholdDetail household = added(IN_GRID);

        assertThat(household.grid().code()).isEqualTo(GRID);
        assertThat(household.facts().position()).isEqualTo(IN_GRID);
        assertThat(household.key()).isNull();
    }

    @Test
    void a_household_sent_twice_is_stored_once() {
        UUID request = UUID.randomUUID();
        HouseholdFacts facts = facts(address(), IN_GRID);

        assertThat(households.add(request, facts).id())
                .isEqualTo(households.add(request, facts).id());
    }

    @Test
    void an_address_and_room_are_those_of_one_household() {
        HouseholdDetail first = added(IN_GRID);
        HouseholdDetail second = added(IN_GRID);
        HouseholdFacts same = facts(first.facts().address(), IN_GRID);

        assertThatThrownBy(() -> households.add(UUID.randomUUID(), same)).hasMessage("household.refused.twice");
        assertThatThrownBy(() -> households.change(second.id(), second.version(), same))
                .hasMessage("household.refused.twice");
    }

    @Test
    void a_place_outside_the_scope_or_none_at_all_is_refused() {
        for (Position outside : new Position[] {IN_NEXT_DOOR, IN_ELSEWHERE, NOWHERE}) {
            assertThatThrownBy(() -> added(outside)).hasMessage("household.refused.outside");
        }
        assertThatThrownBy(() -> households.add(UUID.randomUUID(), facts(address(), null)))
                .hasMessage("household.refused.noPlace");
        HouseholdDetail household = added(IN_GRID);
        assertThatThrownBy(() -> households.change(
                        household.id(),
                        household.version(),
                        facts(household.facts().address(), IN_NEXT_DOOR)))
                .hasMessage("household.refused.outside");
    }

    @Test
    void the_second_of_two_editors_is_told_and_overwrites_nothing() {
        HouseholdDetail household = added(IN_GRID);
        String first = address();
        households.change(household.id(), household.version(), facts(first, IN_GRID));

        assertThatThrownBy(() -> households.change(household.id(), household.version(), facts(address(), IN_GRID)))
                .isInstanceOfSatisfying(
                        ChangedMeanwhileException.class,
                        changed -> assertThat(((HouseholdDetail) changed.current())
                                        .facts()
                                        .address())
                                .isEqualTo(first));
        assertThat(again(household).facts().address()).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(names = {"GRID_CHIEF", "GRID_MEMBER"})
    void all_that_hangs_on_a_household_moves_with_it_whoever_moves_it(Role mover) {
        HouseholdDetail household = added(IN_GRID);
        resident(household);
        clears.confirm(household.id(), answer(Clear.NEEDS, "无"));
        keys.set(household.id(), null, KeyLevel.RED, Set.of(Category.DISABLED, Category.MENTAL_DISORDER));

        signIn(mover, GRID, NEXT_DOOR);
        households.change(
                household.id(), household.version(), facts(household.facts().address(), IN_NEXT_DOOR));

        signIn(Role.GRID_CHIEF, NEXT_DOOR);
        HouseholdDetail moved = again(household);
        assertThat(moved.grid().code()).isEqualTo(NEXT_DOOR);
        assertThat(moved.residents()).hasSize(1);
        assertThat(moved.clears()).hasSize(1);
        assertThat(moved.key().categories()).containsExactly(Category.DISABLED, Category.MENTAL_DISORDER);
        signIn(Role.GRID_CHIEF, GRID);
        assertThat(households.find(household.id())).isEmpty();
    }

    @Test
    void a_household_of_another_community_does_not_exist_whatever_the_database_does() {
        HouseholdDetail household = added(IN_GRID);
        long resident = resident(household);
        keys.set(household.id(), null, KeyLevel.RED, Set.of(Category.DISABLED));
        signIn(Role.SECRETARY, ELSEWHERE.parent().orElseThrow());

        assertNothingIsAnswered(household, resident);
        rowLevelSecurity("disable");
        try {
            assertNothingIsAnswered(household, resident);
        } finally {
            rowLevelSecurity("enable");
        }
    }

    private void assertNothingIsAnswered(HouseholdDetail household, long resident) {
        HouseholdId id = household.id();
        assertThat(households.find(id)).isEmpty();
        assertOutOfScope(() -> households.change(id, 0, household.facts()));
        assertOutOfScope(() -> keys.set(id, null, KeyLevel.RED, Set.of()));
        assertOutOfScope(() -> keys.end(id, 0));
        assertOutOfScope(() -> clears.confirm(id, answer(Clear.NEEDS, "无")));
        assertOutOfScope(() -> reveals.reveal(resident, "原因"));
        assertOutOfScope(() -> visits.latest(id, 1));
        assertOutOfScope(() ->
                visits.record(UUID.randomUUID(), id, VisitEntry.now(Visit.Kind.VISIT, Visit.Outcome.MET), List.of()));
        assertOutOfScope(() -> visits.advice(household));
        assertOutOfScope(() -> promises.open(household, 1));
        assertOutOfScope(() -> ring.counts(GRID));
        assertOutOfScope(() -> ring.next(GRID, null));
        assertThat(ring.in(Ring.NEVER, STREET, 0, 1000)).extracting(Door::id).doesNotContain(id);
        assertOutOfScope(() -> lists.key(GRID, 0, 10));
        assertOutOfScope(() -> layer.points(GRID, LocalDate.now()));
        assertThat(lists.key(STREET, 0, 1000)).extracting(KeyHouseholdRow::id).doesNotContain(id);
        assertThat(lists.byAddress(STREET, household.facts().address(), 10)).isEmpty();
        assertThat(TestPoints.read(layer.points(STREET, LocalDate.now()))).doesNotContainKey(id.value());
        assertThat(TestPoints.read(points.points(STREET, new Envelope(100, 103, 30, 32))))
                .doesNotContainKey(id.value());
    }

    private static void assertOutOfScope(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(OutOfScopeException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "AUDITOR", "SCREEN"})
    void who_does_no_daily_work_is_denied(Role role) {
        HouseholdDetail household = added(IN_GRID);
        signIn(role, GRID);

        assertThatThrownBy(() -> households.find(household.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> lists.countKey(GRID)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> layer.points(GRID, LocalDate.now())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> points.points(GRID, new Envelope())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_street_reads_but_keeps_no_household() {
        HouseholdDetail household = added(IN_GRID);
        signIn(Role.STREET_STAFF, STREET);

        assertThat(households.find(household.id())).isPresent();
        assertThatThrownBy(() -> households.change(household.id(), 0, household.facts()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clears.confirm(household.id(), answer(Clear.NEEDS, "无")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void percent_signs_and_underscores_in_an_address_are_text() {
        String address = "百%路_" + UUID.randomUUID();
        households.add(UUID.randomUUID(), facts(address, IN_GRID));

        assertThat(lists.byAddress(GRID, "百%路_", 10))
                .isNotEmpty()
                .allMatch(found -> found.address().startsWith("百%路_"));
        assertThat(lists.byAddress(GRID, address.replace('%', '_'), 10)).isEmpty();
        assertThat(lists.byAddress(GRID, address.replace("百%路", "%"), 10)).isEmpty();
        assertThat(lists.byAddress(GRID, "\\", 10)).isEmpty();
    }
}
