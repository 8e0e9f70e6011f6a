package org.gridboard.household.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Position;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.TestDesk;
import org.gridboard.household.Clear;
import org.gridboard.household.ClearAnswer;
import org.gridboard.household.GivenAnswer;
import org.gridboard.household.HouseholdDetail;
import org.gridboard.household.HouseholdFacts;
import org.gridboard.household.Households;
import org.gridboard.household.Promises;
import org.gridboard.household.SixClears;
import org.gridboard.household.Tenure;
import org.gridboard.household.Visit;
import org.gridboard.household.Visits;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class VisitPageTest extends SpringBrowserlessTest {

    @Autowired
    VisitForm form;

    @Autowired
    PromiseForm promiseForm;

    @Autowired
    Households households;

    @Autowired
    Visits visits;

    @Autowired
    Promises promises;

    @Autowired
    SixClears clears;

    @Autowired
    OwnerDatabase owner;

    private final String address = "访路" + UUID.randomUUID();
    private HouseholdDetail household;
    private TestDesk desk;

    @BeforeEach
    void openOne() {
        TestGround.lay(owner);
        signIn("chief", Role.GRID_CHIEF, TestGround.GRID);
        household = households.add(UUID.randomUUID(), facts(TestGround.IN_GRID));
        desk = new TestDesk(
                new Focus("my-grid", TestGround.GRID, LocalDate.of(2026, 11, 20), VisitForm.to(household.id())));
        open(Locale.CHINESE);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh|走访：|上班家庭，白天多不在家。|宜：工作日 18:00 后、周末|请核实六清（6 项）",
                "en|Visit:|At work during the day.|Best: weekdays after 18:00 or weekends|Six clears to confirm (6)"
            })
    void the_page_says_whom_and_when_and_asks_in_both_languages(
            String language, String title, String habits, String hours, String asked) {
        open(Locale.of(language));
        choose(Visit.Outcome.MET);

        assertThat($(H2.class).single().getText()).startsWith(title).endsWith(address);
        assertThat(texts()).contains(habits).contains(hours).contains(asked).doesNotContain("household.");
    }

    @Test
    void nothing_is_asked_before_the_outcome_is_chosen() {
        assertThat($(TextArea.class).exists()).isFalse();
        click("保存记录");
        assertThat(error()).isEqualTo("请先选择结果：见到、家中无人或拒绝见面。");

        choose(Visit.Outcome.NOBODY_HOME);
        assertThat($(TextArea.class).withLabel("居民反映").exists()).isFalse();
        assertThat($(TextArea.class).withLabel("需求").exists()).isFalse();
        click("保存记录");
        assertThat(log()).extracting(Visit::outcome).containsExactly(Visit.Outcome.NOBODY_HOME);
    }

    @Test
    void a_meeting_is_stored_once_with_its_answers_and_its_promise() {
        choose(Visit.Outcome.MET);
        $(TextField.class).withLabel("见到谁、与谁通话").single().setValue("女儿");
        $(TextArea.class).withLabel("居民反映").single().setValue("<b>灯坏了</b>");
        $(TextArea.class).withLabel("需求").single().setValue("需要轮椅");
        promise("修灯", LocalDateTime.now().plusYears(20));
        click("保存记录");
        click("保存记录");

        assertThat(log()).singleElement().satisfies(visit -> {
            assertThat(visit.said()).isEqualTo("<b>灯坏了</b>");
            assertThat(visit.with()).isEqualTo("女儿");
            assertThat(visit.promised()).isEqualTo("修灯");
        });
        assertThat(again().clears()).extracting(ClearAnswer::answer).containsExactly("需要轮椅");
        assertThat(desk.focus().selected())
                .isEqualTo(new Selected(HouseholdForm.KIND, household.id().toString()));
        assertThat(desk.timesStored()).isPositive();
    }

    @Test
    void a_stale_clear_is_still_as_before_with_one_tick_and_a_fresh_one_is_not_asked_for() {
        clears.confirm(household.id(), new GivenAnswer(Clear.NEEDS, "需要轮椅", null));
        clears.confirm(household.id(), new GivenAnswer(Clear.ADDRESS, "门牌一致", null));
        owner.jdbc()
                .sql("update six_clear set confirmed_on = '2020-01-01' where household_id = :id and clear = 'NEEDS'")
                .param("id", household.id().value())
                .update();
        open(Locale.CHINESE);
        choose(Visit.Outcome.MET);
        assertThat(texts()).contains("请核实六清（5 项）").doesNotContain("门牌一致");

        $(Checkbox.class).withLabel("需求仍为：需要轮椅").single().setValue(true);
        click("保存记录");
        assertThat(again().clears())
                .allMatch(ClearAnswer::fresh)
                .extracting(ClearAnswer::answer)
                .containsExactlyInAnyOrder("需要轮椅", "门牌一致");
    }

    @Test
    void an_answer_given_by_someone_else_meanwhile_is_shown_and_chosen() {
        choose(Visit.Outcome.MET);
        $(TextArea.class).withLabel("需求").single().setValue("需要轮椅");
        clears.confirm(household.id(), new GivenAnswer(Clear.NEEDS, "无", null));
        click("保存记录");
        assertThat(texts()).contains("对方：无；我的：需要轮椅");
        assertThat(log()).isEmpty();

        click("保留对方的内容");
        assertThat(log()).hasSize(1);
        assertThat(again().clears()).extracting(ClearAnswer::answer).containsExactly("无");
    }

    @Test
    void a_visit_ahead_and_a_promise_in_the_past_are_refused_in_one_sentence() {
        choose(Visit.Outcome.MET);
        time("时间").setValue(LocalDateTime.now().plusYears(20));
        click("保存记录");
        assertThat(error()).startsWith("走访时间不能晚于现在");
        time("时间").clear();
        promise("修灯", LocalDateTime.of(2020, 1, 1, 9, 0));
        click("保存记录");
        assertThat(error()).startsWith("承诺办结时间已经过去");
        assertThat(log()).isEmpty();
    }

    @Test
    void what_was_typed_is_there_again() {
        choose(Visit.Outcome.MET);
        $(TextArea.class).withLabel("居民反映").single().setValue("灯坏了");
        $(TextArea.class).withLabel("需求").single().setValue("需要轮椅");
        open(Locale.CHINESE);

        assertThat($(TextArea.class).withLabel("居民反映").single().getValue()).isEqualTo("灯坏了");
        assertThat($(TextArea.class).withLabel("需求").single().getValue()).isEqualTo("需要轮椅");
        click("保存记录");
        open(Locale.CHINESE);
        assertThat($(TextArea.class).exists()).isFalse();
    }

    @Test
    void a_household_that_moved_within_the_scope_is_stored_there_and_said_so() {
        signIn("both", Role.GRID_CHIEF, TestGround.GRID, TestGround.NEXT_DOOR);
        open(Locale.CHINESE);
        choose(Visit.Outcome.MET);
        move();
        click("保存记录");

        assertThat(log()).hasSize(1);
        assertThat(test($(Notification.class).last()).getText()).contains("已迁到丙一第2网格");
    }

    @Test
    void a_household_that_moved_out_of_the_scope_is_refused_and_the_words_stay() {
        choose(Visit.Outcome.MET);
        $(TextArea.class).withLabel("居民反映").single().setValue("灯坏了");
        signIn("both", Role.GRID_CHIEF, TestGround.GRID, TestGround.NEXT_DOOR);
        move();
        signIn("chief", Role.GRID_CHIEF, TestGround.GRID);
        click("保存记录");

        assertThat(error()).startsWith("这一户现在不在您的网格内");
        assertThat($(TextArea.class).withLabel("居民反映").single().getValue()).isEqualTo("灯坏了");
    }

    @Test
    void a_household_out_of_scope_one_that_does_not_exist_and_no_household_open_nothing() {
        Focus seen = desk.focus();
        for (String id : List.of("new", "new.household.999999999", "new.grid.1", "17")) {
            assertThat(form.open(seen.select(new Selected("visit", id)), desk)).isEmpty();
        }
        signIn("stranger", Role.GRID_CHIEF, TestGround.ELSEWHERE);
        assertThat(form.open(seen, desk)).isEmpty();
        signIn("street", Role.STREET_STAFF, TestGround.STREET);
        assertThat(form.open(seen, desk)).isEmpty();
    }

    @Test
    void a_promise_is_called_back_with_words() {
        choose(Visit.Outcome.MET);
        promise("修灯", LocalDateTime.now().plusYears(20));
        click("保存记录");
        var id = Long.toString(promises.open(household, 1).getFirst().id());
        Focus focus = desk.focus().select(new Selected(PromiseForm.KIND, id));
        show(promiseForm.open(focus, desk).orElseThrow());
        assertThat(texts()).contains("修灯").contains(address);

        click("确认已兑现");
        assertThat(error()).startsWith("请写明怎样兑现");
        $(TextArea.class).single().setValue("灯已修好");
        click("确认已兑现");
        assertThat(promises.open(household, 1)).isEmpty();
        click("确认已兑现");
        assertThat(log()).hasSize(2);
        show(promiseForm.open(focus, desk).orElseThrow());
        assertThat($(Button.class).withText("确认已兑现").exists()).isFalse();
        signIn("stranger", Role.GRID_CHIEF, TestGround.ELSEWHERE);
        assertThat(promiseForm.open(focus, desk)).isEmpty();
    }

    private void promise(String what, LocalDateTime by) {
        $(TextField.class).withLabel("承诺事项").single().setValue(what);
        time("承诺办结时间").setValue(by);
    }

    private DateTimePicker time(String label) {
        return $(DateTimePicker.class).all().stream()
                .filter(picker -> label.equals(picker.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void choose(Visit.Outcome outcome) {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Visit.Outcome> choice = $(RadioButtonGroup.class).first();
        choice.setValue(outcome);
    }

    private void move() {
        HouseholdDetail now = again();
        households.change(now.id(), now.version(), facts(TestGround.IN_NEXT_DOOR));
    }

    private HouseholdFacts facts(Position position) {
        return new HouseholdFacts(address, "", "", Tenure.TENANT, 2, "", position);
    }

    private HouseholdDetail again() {
        return households.find(household.id()).orElseThrow();
    }

    private List<Visit> log() {
        return visits.latest(household.id(), 10);
    }

    private void open(Locale locale) {
        UI.getCurrent().setLocale(locale);
        show(form.open(desk.focus().select(VisitForm.to(household.id())), desk).orElseThrow());
    }

    private static void show(Component page) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(page);
    }

    private void click(String button) {
        test($(Button.class).withText(button).first()).click();
    }

    private String error() {
        return $(ErrorLine.class).all().stream()
                .map(ErrorLine::getText)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String texts() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private void signIn(String name, Role role, AreaCode... areas) {
        TestAccounts.signIn(TestAccounts.create(owner, "visit-page-" + name, role, areas));
    }
}
