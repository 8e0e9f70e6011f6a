package org.gridboard.duty.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridboard.duty.DutyGround.GRID;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Locale;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.TestDesk;
import org.gridboard.duty.DutyGround;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class DutyListTest extends SpringBrowserlessTest {

    @Autowired
    DutyList list;

    @Autowired
    MyGridLens lens;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    OwnerDatabase owner;

    private final TestDesk desk = new TestDesk(new Focus("my-grid", GRID, LocalDate.of(2026, 11, 20), (Selected) null));
    private DutyGround ground;
    private long home;

    @BeforeEach
    void addDuties() {
        ground = DutyGround.lay(owner);
        LocalDate today = calendar.today();
        home = ground.household(GRID, "戊路1号", today);
        ground.key(GRID, home, today.minusDays(3), "ELDERLY_ALONE");
        ground.visit(GRID, home, today.atStartOfDay(), "MET");
        TestAccounts.signIn(TestAccounts.create(owner, "duty-grid-chief", Role.GRID_CHIEF, GRID));
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({
        "zh, 走访 王*（独居老人）, 欠 3 天 · 还没有见过面, 超期 1 项",
        "en, Visit 王* (Elderly living alone), 3 days late · not met yet, 1 overdue",
    })
    void a_card_says_what_is_to_be_done_and_how_late_it_is(String language, String title, String due, String section) {
        open(Locale.of(language));

        assertThat(texts()).contains(title).contains(due).contains(section).doesNotContain("!duty", "王小明", "{0}");
    }

    @Test
    void a_tap_opens_the_form_that_does_it_and_marks_the_card() {
        open(Locale.CHINESE);
        test($(DutyCard.class).first()).click();

        assertThat(desk.focus().selected()).isEqualTo(new Selected("visit", "new.household." + home));
        open(Locale.CHINESE);
        assertThat($(DutyCard.class).first().getElement().getAttribute("aria-current"))
                .isEqualTo("true");
    }

    @Test
    void with_nothing_due_it_says_so() {
        DutyGround.lay(owner);
        open(Locale.CHINESE);

        assertThat(texts()).contains("今天没有到期的任务");
        assertThat($(DutyCard.class).exists()).isFalse();
    }

    @Test
    void headline_and_list_show_one_reading_until_the_page_renders_anew() {
        UI.getCurrent().setLocale(Locale.CHINESE);
        lens.headline(desk.focus(), desk);
        owner.jdbc()
                .sql("delete from household where id = :id")
                .param("id", home)
                .update();
        open(Locale.CHINESE);
        assertThat(texts()).contains("超期 1 项");

        desk.stored();
        open(Locale.CHINESE);
        assertThat(texts()).doesNotContain("超期");
    }

    @Test
    void the_clears_of_a_whole_grid_lead_to_the_week_ring() {
        DutyGround.lay(owner).household(GRID, "戊路2号", calendar.today().minusYears(2));
        open(Locale.CHINESE);
        test($(DutyCard.class).all().stream()
                        .filter(card -> "CLEARS".equals(card.getElement().getAttribute("data-duty")))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(desk.focus().list()).isEqualTo("weekRing");
        assertThat(desk.focus().selected()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"zh, 超期, 今天要办", "en, Overdue, Due today"})
    void the_headline_counts_what_waits(String language, String overdue, String today) {
        UI.getCurrent().setLocale(Locale.of(language));
        var headline = (DutyHeadline) lens.headline(desk.focus(), desk);

        assertThat(headline.getElement().getTextRecursively())
                .contains(overdue + "1")
                .contains(today);
        assertThat(headline.waiting()).isGreaterThanOrEqualTo(1);
    }

    private void open(Locale locale) {
        UI.getCurrent().setLocale(locale);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(list.open(desk.focus(), desk));
    }

    private String texts() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
