package org.gridboard.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.area.TestGround.COMMUNITY;
import static org.gridboard.area.TestGround.GRID;
import static org.gridboard.area.TestGround.IN_GRID;
import static org.gridboard.area.TestGround.STREET;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridboard.access.Role;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.map.TestPoints;
import org.gridboard.platform.ChangedMeanwhileException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class KeyHouseholdsTest extends HouseholdTestBase {

    private static final Set<Category> SEEN_BY_ALL = Set.of(Category.DISABLED);
    private static final Set<Category> WITH_CONFIDENTIAL = Set.of(Category.DISABLED, Category.MENTAL_DISORDER);

    @Autowired
    KeyHouseholds keys;

    @Autowired
    Visits visits;

    @Autowired
    HouseholdLists lists;

    @Autowired
    KeyHouseholdLayer layer;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Clock clock;

    private HouseholdDetail household;

    @BeforeEach
    void addOne() {
        household = added(IN_GRID);
    }

    @Test
    void a_new_key_household_is_due_within_fifteen_days_and_ends_without_a_trace_but_the_audit() {
        keys.set(household.id(), null, KeyLevel.RED, WITH_CONFIDENTIAL);

        KeyStatus key = again(household).key();
        assertThat(key.level()).isEqualTo(KeyLevel.RED);
        assertThat(key.lastMet()).isNull();
        assertThat(key.nextDue())
                .isBetween(calendar.today().plusDays(1), calendar.today().plusDays(15));
        keys.end(household.id(), 0);
        assertThat(again(household).key()).isNull();
        assertThat(count(
                        "select count(*) from key_category where household_id = :id",
                        household.id().value()))
                .isZero();
        assertThat(count(
                        "select count(*) from audit_trail where subject = 'household' and subject_id = :id"
                                + " and action in ('SET_KEY_HOUSEHOLD', 'END_KEY_HOUSEHOLD')",
                        household.id().toString()))
                .isEqualTo(2);
    }

    @Test
    void the_days_of_a_level_are_a_setting() {
        owner.jdbc()
                .sql("insert into setting (area_code, key, value) values (:grid, 'meeting-days.YELLOW', '7')")
                .param("grid", GRID.value())
                .update();

        keys.set(household.id(), null, KeyLevel.YELLOW, SEEN_BY_ALL);

        assertThat(again(household).key().nextDue())
                .isBetween(calendar.today().plusDays(1), calendar.today().plusDays(7));
        owner.jdbc()
                .sql("delete from setting where key = 'meeting-days.YELLOW'")
                .update();
    }

    @ParameterizedTest
    @EnumSource(names = {"GRID_MEMBER", "STREET_STAFF"})
    void who_does_not_decide_sets_and_ends_nothing(Role role) {
        signIn(role, role == Role.GRID_MEMBER ? GRID : STREET);

        assertThatThrownBy(() -> keys.set(household.id(), null, KeyLevel.RED, SEEN_BY_ALL))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keys.end(household.id(), 0)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @CsvSource({"GRID_CHIEF, true", "SECRETARY, true", "GRID_MEMBER, false", "STREET_STAFF, false"})
    void a_confidential_category_is_known_to_chief_and_secretary_alone(Role role, boolean known) {
        keys.set(household.id(), null, KeyLevel.RED, WITH_CONFIDENTIAL);
        signIn(role, scope(role));

        assertThat(visibleCategories()).isEqualTo(known ? WITH_CONFIDENTIAL : SEEN_BY_ALL);
        rowLevelSecurity("disable");
        try {
            assertThat(visibleCategories()).isEqualTo(known ? WITH_CONFIDENTIAL : SEEN_BY_ALL);
        } finally {
            rowLevelSecurity("enable");
        }
    }

    private Set<Category> visibleCategories() {
        Set<Category> inForm = again(household).key().categories();
        assertThat(row().categories()).isEqualTo(inForm);
        return inForm;
    }

    @Test
    void the_list_masks_the_head_and_begins_with_what_is_longest_due() {
        resident(household);
        keys.set(household.id(), null, KeyLevel.RED, SEEN_BY_ALL);

        assertThat(row().head()).isEqualTo("王*");
        assertThat(lists.key(GRID, 0, 1000))
                .extracting(KeyHouseholdRow::nextDue)
                .isSorted();
        assertThat(lists.countKey(GRID)).isEqualTo(lists.key(GRID, 0, 1000).size());
    }

    @Test
    void the_map_carries_no_names_and_draws_confidential_reasons_as_plain() {
        resident(household);
        keys.set(household.id(), null, KeyLevel.RED, Set.of(Category.COMMUNITY_CORRECTION));
        HouseholdDetail other = added(IN_GRID);
        keys.set(other.id(), null, KeyLevel.BLUE, WITH_CONFIDENTIAL);

        String drawn = layer.points(GRID, calendar.today());
        assertThat(TestPoints.read(drawn).get(household.id().value())).containsEntry("family", "PLAIN");
        assertThat(TestPoints.read(drawn).get(other.id().value())).containsEntry("family", "DISABLED");
        assertThat(drawn)
                .doesNotContain("王")
                .doesNotContain(household.facts().address())
                .doesNotContain("CORRECTION");
    }

    @ParameterizedTest
    @CsvSource({"VISIT, MET, true", "CALL, MET, false", "VISIT, NOBODY_HOME, false", "VISIT, REFUSED, false"})
    void only_a_meeting_in_person_moves_the_due_date(Visit.Kind kind, Visit.Outcome outcome, boolean moves) {
        keys.set(household.id(), null, KeyLevel.RED, SEEN_BY_ALL);
        LocalDate due = calendar.today().minusDays(3);
        owner.jdbc()
                .sql("update key_household set next_due = :due where household_id = :id")
                .param("due", due)
                .param("id", household.id().value())
                .update();

        visits.record(UUID.randomUUID(), household.id(), VisitEntry.now(kind, outcome), List.of());

        KeyStatus key = again(household).key();
        assertThat(key.nextDue()).isEqualTo(moves ? calendar.today().plusDays(15) : due);
        assertThat(key.lastMet()).isEqualTo(moves ? calendar.today() : null);
    }

    @Test
    void a_meeting_written_down_after_a_later_one_moves_nothing() {
        keys.set(household.id(), null, KeyLevel.RED, SEEN_BY_ALL);
        visits.record(UUID.randomUUID(), household.id(), met(null), List.of());
        visits.record(
                UUID.randomUUID(), household.id(), met(LocalDateTime.now(clock).minusDays(2)), List.of());

        KeyStatus key = again(household).key();
        assertThat(key.lastMet()).isEqualTo(calendar.today());
        assertThat(key.nextDue()).isEqualTo(calendar.today().plusDays(15));
    }

    @Test
    void a_meeting_some_days_ago_is_counted_from_its_own_day() {
        keys.set(household.id(), null, KeyLevel.RED, SEEN_BY_ALL);
        visits.record(
                UUID.randomUUID(), household.id(), met(LocalDateTime.now(clock).minusDays(2)), List.of());

        assertThat(again(household).key().nextDue()).isEqualTo(calendar.today().plusDays(13));
    }

    @Test
    void of_two_who_set_the_level_the_second_is_told() {
        keys.set(household.id(), null, KeyLevel.BLUE, SEEN_BY_ALL);
        keys.set(household.id(), 0, KeyLevel.YELLOW, SEEN_BY_ALL);

        for (Integer seen : new Integer[] {null, 0}) {
            assertThatThrownBy(() -> keys.set(household.id(), seen, KeyLevel.RED, SEEN_BY_ALL))
                    .isInstanceOfSatisfying(
                            ChangedMeanwhileException.class,
                            changed -> assertThat(((HouseholdDetail) changed.current())
                                            .key()
                                            .level())
                                    .isEqualTo(KeyLevel.YELLOW));
        }
        assertThatThrownBy(() -> keys.end(household.id(), 0)).isInstanceOf(ChangedMeanwhileException.class);
        assertThat(again(household).key().level()).isEqualTo(KeyLevel.YELLOW);
        keys.end(household.id(), 1);
        assertThat(again(household).key()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"RED, 12", "BLUE, 15"})
    void a_stricter_level_counts_from_the_last_meeting_and_a_milder_one_waits_for_the_next(KeyLevel level, int days) {
        owner.jdbc()
                .sql("insert into setting (area_code, key, value) values (:grid, 'meeting-days.RED', '12'),"
                        + " (:grid, 'meeting-days.BLUE', '30')")
                .param("grid", GRID.value())
                .update();
        try {
            keys.set(household.id(), null, KeyLevel.YELLOW, SEEN_BY_ALL);
            visits.record(
                    UUID.randomUUID(),
                    household.id(),
                    met(LocalDateTime.now(clock).minusDays(3)),
                    List.of());
            keys.set(household.id(), 0, level, SEEN_BY_ALL);

            assertThat(again(household).key().nextDue())
                    .isEqualTo(calendar.today().minusDays(3).plusDays(days));
        } finally {
            owner.jdbc()
                    .sql("delete from setting where key in ('meeting-days.RED', 'meeting-days.BLUE')")
                    .update();
        }
    }

    private VisitEntry met(@Nullable LocalDateTime at) {
        return new VisitEntry(Visit.Kind.VISIT, Visit.Outcome.MET, at, "", "", "", null);
    }

    private KeyHouseholdRow row() {
        return lists.key(GRID, 0, 1000).stream()
                .filter(row -> row.id().equals(household.id()))
                .findFirst()
                .orElseThrow();
    }

    private static AreaCode scope(Role role) {
        return switch (role) {
            case SECRETARY -> COMMUNITY;
            case STREET_STAFF -> STREET;
            default -> GRID;
        };
    }
}
