package org.gridboard.household.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.TestDesk;
import org.gridboard.household.HouseholdFacts;
import org.gridboard.household.HouseholdId;
import org.gridboard.household.Households;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class WeekRingPaneTest extends SpringBrowserlessTest {

    @Autowired
    WeekRingList list;

    @Autowired
    Households households;

    @Autowired
    OwnerDatabase owner;

    private final TestDesk desk = new TestDesk(new Focus("my-grid", TestGround.GRID, LocalDate.of(2026, 11, 20), null));
    private HouseholdId never;

    @BeforeEach
    void addOneToAGridVisitedToday() {
        TestGround.lay(owner);
        owner.jdbc()
                .sql("update household set last_visited = now(), last_tried = now()")
                .update();
        signIn(Role.GRID_CHIEF, TestGround.GRID);
        never = households
                .add(
                        UUID.randomUUID(),
                        new HouseholdFacts("圈路" + UUID.randomUUID(), "", "", null, null, "", TestGround.IN_GRID))
                .id();
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @ParameterizedTest
    @CsvSource({"zh, 接下来 10 户, 从未 1", "en, Next 10 doors, Never: 1"})
    void it_opens_on_the_next_doors_and_counts_the_rings_in_both_languages(
            String language, String next, String neverChip) {
        open(Locale.of(language));

        assertThat(pressed()).containsExactly(next);
        assertThat(chip(neverChip).isVisible()).isTrue();
        assertThat(size()).isOne();
    }

    @Test
    void a_ring_lists_its_households_and_a_door_opens_its_visit() {
        open(Locale.CHINESE);
        test(chip("从未 1")).click();
        assertThat(pressed()).containsExactly("从未 1");

        test($(Grid.class).single()).select(0);
        assertThat(desk.focus().selected()).isEqualTo(VisitForm.to(never));
    }

    @Test
    void who_records_no_visits_opens_the_household() {
        signIn(Role.STREET_STAFF, TestGround.STREET);
        open(Locale.CHINESE);
        test($(Grid.class).single()).select(0);

        assertThat(desk.focus().selected().kind()).isEqualTo(HouseholdForm.KIND);
    }

    private List<String> pressed() {
        return $(Button.class).all().stream()
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .map(Button::getText)
                .toList();
    }

    private Button chip(String words) {
        return $(Button.class).withText(words).single();
    }

    private int size() {
        return test($(Grid.class).single()).size();
    }

    private void open(Locale locale) {
        UI.getCurrent().setLocale(locale);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(list.open(desk.focus(), desk));
    }

    private void signIn(Role role, AreaCode area) {
        TestAccounts.signIn(TestAccounts.create(owner, "ring-" + role.ordinal(), role, area));
    }
}
