package org.gridboard.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridboard.inspection.SetClock.FRIDAY;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.Half;
import org.gridboard.area.TestGround;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.TestDesk;
import org.gridboard.inspection.Checkpoint;
import org.gridboard.inspection.CheckpointId;
import org.gridboard.inspection.Checkpoints;
import org.gridboard.inspection.Mark;
import org.gridboard.inspection.Result;
import org.gridboard.inspection.RoundId;
import org.gridboard.inspection.SetClock;
import org.gridboard.inspection.Sightings;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ViewTest
@Import(SetClock.Setting.class)
class RoundFormTest extends SpringBrowserlessTest {

    private static final RoundId RUNNING = new RoundId(TestGround.GRID, FRIDAY, Half.AFTERNOON);
    private static final RoundId LATE = new RoundId(TestGround.GRID, FRIDAY, Half.MORNING);

    @Autowired
    RoundForm form;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    Sightings sightings;

    @Autowired
    SetClock clock;

    @Autowired
    OwnerDatabase owner;

    private TestDesk desk;
    private CheckpointId first;
    private CheckpointId second;

    @BeforeEach
    void layTwoCheckpoints() {
        clock.set(SetClock.AFTERNOON);
        TestGround.lay(owner);
        UI.getCurrent().setLocale(Locale.CHINESE);
        signIn("chief", Role.GRID_CHIEF, TestGround.GRID);
        owner.jdbc().sql("delete from sighting").update();
        owner.jdbc().sql("update checkpoint set retired_on = since").update();
        first = add("东门", 1);
        second = add("西门", 2);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void one_tap_in_order_changes_its_row_and_the_progress_and_marks_the_next() {
        open(RUNNING);
        assertThat(heading()).isEqualTo("下午巡查 0 / 2");
        assertThat(next().getElement().getTextRecursively()).contains("东门");

        tap("正常");

        assertThat(heading()).isEqualTo("下午巡查 1 / 2");
        assertThat(rows().getFirst().getElement().getTextRecursively()).contains("东门", "正常", "测试员", "位置未核实");
        assertThat(next().getElement().getTextRecursively()).contains("西门");
        assertThat(desk.timesChangedOnMap()).isOne();
        assertThat(desk.timesStored()).isZero();
    }

    @Test
    void one_tap_problem_is_stored_at_once_and_leads_to_its_report() {
        open(RUNNING);
        tap("有问题");

        assertThat(desk.focus().selected())
                .isEqualTo(Selected.newFrom(
                        "issue", new Selected("checkpoint", first.toString()), RoundForm.selected(RUNNING)));
        open(RUNNING);
        assertThat(heading()).isEqualTo("下午巡查 1 / 2");
        tap("上报问题");
        assertThat(desk.focus().selected().origin()).contains(new Selected("checkpoint", first.toString()));
        assertThat(desk.focus().selected().back()).contains(RoundForm.selected(RUNNING));
    }

    @Test
    void what_another_member_saw_meanwhile_stands_and_shows_after_the_next_mark() {
        open(RUNNING);
        signIn("member", Role.GRID_MEMBER, TestGround.GRID);
        sightings.mark(RUNNING, first, new Mark(Result.IN_ORDER, null, null));
        sightings.mark(RUNNING, second, new Mark(Result.IN_ORDER, null, null));
        signIn("chief", Role.GRID_CHIEF, TestGround.GRID);

        tap("有问题");

        assertThat(texts()).contains("“东门”已由 测试员 于 11-20 15:50 巡查：正常").contains("已完成");
        assertThat(heading()).isEqualTo("下午巡查 2 / 2");
        assertThat(desk.focus().selected().kind()).isEqualTo("round");
    }

    @Test
    void a_wrong_mark_is_corrected_with_one_tap() {
        open(RUNNING);
        tap("正常");
        tap("改为有问题");

        assertThat(button("上报问题")).hasSize(1);
        tap("改为正常");
        assertThat(button("上报问题")).isEmpty();
    }

    @Test
    void a_late_round_asks_for_the_reason_and_shows_it() {
        open(LATE);
        assertThat(texts()).contains("补巡").contains("这半天已经结束");
        tap("正常");
        assertThat($(ErrorLine.class).single().getText()).contains("补巡请填写原因");
        assertThat(button("正常").getFirst().isEnabled()).isTrue();

        $(TextField.class).single().setValue("上午停电");
        tap("正常");

        assertThat(heading()).isEqualTo("上午巡查 1 / 2");
        assertThat(rows().getFirst().getElement().getTextRecursively()).contains("补巡", "上午停电");
    }

    @Test
    void a_day_off_has_no_round_and_says_so() {
        open(new RoundId(TestGround.GRID, FRIDAY.plusDays(1), Half.MORNING));
        assertThat(texts()).contains("这一天不是工作日");
        assertThat(button("正常")).isEmpty();
    }

    @Test
    void a_secretary_looks_and_does_not_mark() {
        signIn("secretary", Role.SECRETARY, TestGround.COMMUNITY);
        open(RUNNING);

        assertThat(heading()).isEqualTo("下午巡查 0 / 2");
        assertThat(button("正常")).isEmpty();
    }

    @Test
    void a_round_out_of_scope_or_of_no_grid_does_not_exist() {
        desk = new TestDesk(focus("17"));
        assertThat(form.open(desk.focus(), desk)).isEmpty();
        desk = new TestDesk(focus(RUNNING.toString()));
        signIn("stranger", Role.GRID_CHIEF, TestGround.ELSEWHERE);
        assertThat(form.open(desk.focus(), desk)).isEmpty();
    }

    @Test
    void the_page_speaks_english_as_well() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open(RUNNING);
        tap("In order");

        assertThat(heading()).isEqualTo("Afternoon round 1 / 2");
        assertThat(texts()).contains("Position not verified").doesNotContain("inspection.");
    }

    private void open(RoundId round) {
        desk = new TestDesk(focus(round.toString()));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(form.open(desk.focus(), desk).orElseThrow());
    }

    private void tap(String label) {
        test(button(label).getFirst()).click();
    }

    private List<Button> button(String label) {
        return $(Button.class).withText(label).all();
    }

    private String heading() {
        return $(H2.class).single().getText();
    }

    private List<StopRow> rows() {
        return $(StopRow.class).all();
    }

    private StopRow next() {
        return $(StopRow.class).withClassName("gb-stop-next").single();
    }

    private String texts() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private CheckpointId add(String name, int order) {
        var facts = new Checkpoint.Facts(name, Set.of(KeyArea.FIRE_SAFETY), order, TestGround.IN_GRID);
        return checkpoints.add(UUID.randomUUID(), TestGround.GRID, facts).id();
    }

    private void signIn(String name, Role role, AreaCode area) {
        TestAccounts.signIn(TestAccounts.create(owner, "round-form-" + name, role, area));
    }

    private static Focus focus(String id) {
        return new Focus("my-grid", TestGround.GRID, FRIDAY, new Selected(RoundForm.KIND, id));
    }
}
