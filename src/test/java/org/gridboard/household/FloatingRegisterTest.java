package org.gridboard.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.area.TestGround.ELSEWHERE;
import static org.gridboard.area.TestGround.GRID;
import static org.gridboard.area.TestGround.IN_GRID;
import static org.gridboard.area.TestGround.IN_NEXT_DOOR;
import static org.gridboard.area.TestGround.NEXT_DOOR;
import static org.gridboard.area.TestGround.STREET;

import java.time.LocalDate;
import java.util.Set;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.platform.ChangedMeanwhileException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class FloatingRegisterTest extends HouseholdTestBase {

    private static final LocalDate ARRIVED = LocalDate.of(2026, 3, 1);

    @Autowired
    FloatingRegister register;

    @Autowired
    KeyHouseholds keys;

    @Autowired
    Reveals reveals;

    @Autowired
    WorkingCalendar calendar;

    private HouseholdDetail household;

    @BeforeEach
    void addOne() {
        household = added(IN_GRID);
    }

    @Test
    void a_household_of_the_category_is_listed_and_waits_for_its_stay() {
        assertThat(row()).isNull();
        keys.set(household.id(), null, KeyLevel.BLUE, Set.of(Category.FLOATING));
        assertThat(row().on(calendar.today())).isEqualTo(StayRow.State.MISSING);

        register.set(household.id(), null, stay(ARRIVED, null));

        assertThat(row().stay()).isEqualTo(new Stay(ARRIVED, "李*", "139****0000", null, 0));
        assertThat(register.count(GRID)).isEqualTo(register.rows(GRID, 0, 1000).size());
        keys.end(household.id(), 0);
        assertThat(row()).isNotNull();
    }

    @Test
    void of_two_editors_the_second_is_told_and_empty_fields_leave_the_landlord_alone() {
        register.set(household.id(), null, stay(ARRIVED, null));
        register.set(household.id(), 0, new StayFacts(ARRIVED, "", "", LocalDate.of(2026, 12, 31)));

        for (Integer seen : new Integer[] {null, 0}) {
            assertThatThrownBy(() -> register.set(household.id(), seen, stay(ARRIVED, null)))
                    .isInstanceOf(ChangedMeanwhileException.class);
        }
        assertThat(register.find(household.id()))
                .contains(new Stay(ARRIVED, "李*", "139****0000", LocalDate.of(2026, 12, 31), 1));
    }

    @ParameterizedTest
    @CsvSource({"0, -1, household.refused.stayEnds", "1, , household.refused.arrivesAhead"})
    void a_stay_begins_before_it_ends_and_not_in_the_future(
            int arrivedInDays, @Nullable Integer endsAfterDays, String refusal) {
        LocalDate arrived = calendar.today().plusDays(arrivedInDays);
        assertThatThrownBy(() -> register.set(
                        household.id(),
                        null,
                        stay(arrived, endsAfterDays == null ? null : arrived.plusDays(endsAfterDays))))
                .hasMessage(refusal);
        assertThat(register.find(household.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, ENDED", "0, ENDING", "30, ENDING", "31, RUNNING", ", RUNNING"})
    void a_stay_ends_soon_and_then_has_ended(@Nullable Integer days, StayRow.State state) {
        LocalDate today = LocalDate.of(2026, 11, 20);
        var stay = new Stay(ARRIVED, "", null, days == null ? null : today.plusDays(days), 0);

        assertThat(new StayRow(household.id(), "路", "第1网格", null, stay).on(today))
                .isEqualTo(state);
    }

    @Test
    void the_landlord_is_shown_in_full_for_a_reason_that_is_audited() {
        register.set(household.id(), null, stay(ARRIVED, null));

        assertThatThrownBy(() -> reveals.revealLandlord(household.id(), " ")).hasMessage("household.refused.reason");
        assertThat(reveals.revealLandlord(household.id(), "联系房东").telephone()).isEqualTo("13900000000");
        assertThat(count(
                        "select count(*) from audit_trail where action = 'REVEAL_LANDLORD' and subject_id = :id"
                                + " and reason = '联系房东'",
                        household.id().toString()))
                .isOne();
    }

    @Test
    void a_stay_moves_with_its_household() {
        register.set(household.id(), null, stay(ARRIVED, null));
        signIn(Role.GRID_MEMBER, GRID, NEXT_DOOR);
        households.change(
                household.id(), household.version(), facts(household.facts().address(), IN_NEXT_DOOR));
        signIn(Role.GRID_CHIEF, NEXT_DOOR);

        assertThat(register.find(household.id())).isPresent();
        assertThat(register.rows(NEXT_DOOR, 0, 1000)).extracting(StayRow::id).contains(household.id());
    }

    @Test
    void a_household_of_another_community_is_not_there_whatever_the_database_does() {
        register.set(household.id(), null, stay(ARRIVED, null));
        signIn(Role.SECRETARY, ELSEWHERE.parent().orElseThrow());
        owner.jdbc().sql("alter table floating_stay disable row level security").update();
        rowLevelSecurity("disable");
        try {
            assertThatThrownBy(() -> register.find(household.id())).isInstanceOf(OutOfScopeException.class);
            assertThatThrownBy(() -> register.set(household.id(), 0, stay(ARRIVED, null)))
                    .isInstanceOf(OutOfScopeException.class);
            assertThatThrownBy(() -> reveals.revealLandlord(household.id(), "原因"))
                    .isInstanceOf(OutOfScopeException.class);
            assertThatThrownBy(() -> register.rows(GRID, 0, 10)).isInstanceOf(OutOfScopeException.class);
            assertThat(register.rows(STREET, 0, 1000)).extracting(StayRow::id).doesNotContain(household.id());
        } finally {
            rowLevelSecurity("enable");
            owner.jdbc()
                    .sql("alter table floating_stay enable row level security")
                    .update();
        }
        signIn(Role.STREET_STAFF, STREET);
        assertThat(register.find(household.id())).isPresent();
        assertThatThrownBy(() -> register.set(household.id(), 0, stay(ARRIVED, null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private @Nullable StayRow row() {
        return register.rows(GRID, 0, 1000).stream()
                .filter(row -> row.id().equals(household.id()))
                .findFirst()
                .orElse(null);
    }

    private static StayFacts stay(LocalDate arrived, @Nullable LocalDate until) {
        return new StayFacts(arrived, "李大力", "13900000000", until);
    }
}
