package org.gridboard.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.code.Position;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.TestDesk;
import org.gridboard.inspection.Checkpoint;
import org.gridboard.inspection.CheckpointId;
import org.gridboard.inspection.Checkpoints;
import org.gridboard.inspection.SetClock;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ViewTest
@Import(SetClock.Setting.class)
class CheckpointFormTest extends SpringBrowserlessTest {

    @Autowired
    CheckpointForm form;

    @Autowired
    GridForm gridForm;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    OwnerDatabase owner;

    private TestDesk desk;

    @BeforeEach
    void openNew() {
        TestGround.lay(owner);
        UI.getCurrent().setLocale(Locale.CHINESE);
        signIn("chief", Role.GRID_CHIEF, TestGround.GRID);
        desk = new TestDesk(focus(CheckpointForm.KIND, Selected.NEW));
        open();
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_new_checkpoint_is_stored_and_opened() {
        add("东门", TestGround.IN_GRID);

        assertThat($(H2.class).single().getText()).isEqualTo("东门");
        assertThat(texts()).contains("消防安全").contains("未巡").contains("还没有巡查记录。");
    }

    @Test
    void a_place_outside_the_grid_is_refused_in_one_sentence() {
        fill("东门", TestGround.IN_NEXT_DOOR);
        click("保存");

        assertThat($(ErrorLine.class).first().getText()).isEqualTo("该位置不在这个网格的边界内，没有保存。请重新选点。");
        assertThat(desk.timesStored()).isZero();
    }

    @Test
    void one_tap_marks_it_seen_and_a_second_says_that_the_first_counts() {
        add("西门", TestGround.IN_GRID);
        click("已巡，正常");
        int stored = desk.timesStored();
        test($(Button.class).withText("已巡，有问题").single()).click();

        assertThat($(ErrorLine.class).first().getText()).contains("以第一次记录为准");
        assertThat(desk.timesStored()).isEqualTo(stored);
        open();
        assertThat(texts()).contains("已巡").contains("位置未核实");
    }

    @Test
    void the_second_of_two_editors_chooses_what_is_to_stand() {
        add("南门", TestGround.IN_GRID);
        click("修改");
        Checkpoint stored = stored();
        checkpoints.change(
                stored.id(),
                stored.version(),
                new Checkpoint.Facts("对方的名称", stored.facts().keyAreas(), 1, TestGround.IN_GRID));

        $(TextField.class).withLabel("名称").single().setValue("我的名称");
        click("保存");
        assertThat(texts()).contains("其他人刚刚修改了这个巡查点").contains("对方的名称");
        assertThat(stored().facts().name()).isEqualTo("对方的名称");
        click("保存我的内容");
        assertThat(stored().facts().name()).isEqualTo("我的名称");
    }

    @Test
    void a_member_marks_but_changes_nothing() {
        add("北门", TestGround.IN_GRID);
        signIn("member", Role.GRID_MEMBER, TestGround.GRID);
        open();

        assertThat($(Button.class).withText("已巡，正常").exists()).isTrue();
        assertThat($(Button.class).withText("停用").exists()).isFalse();
    }

    @Test
    void a_checkpoint_or_grid_out_of_scope_does_not_exist() {
        add("后门", TestGround.IN_GRID);
        signIn("stranger", Role.GRID_CHIEF, TestGround.ELSEWHERE);

        assertThat(form.open(desk.focus(), desk)).isEmpty();
        assertThat(gridForm.open(focus(GridForm.KIND, TestGround.GRID.value()), desk))
                .isEmpty();
    }

    @Test
    void a_grid_shows_its_chief_its_duties_and_opens_as_area() {
        var community = new Focus(
                "meeting",
                TestGround.COMMUNITY,
                LocalDate.of(2026, 11, 20),
                new Selected(GridForm.KIND, TestGround.GRID.value()));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(gridForm.open(community, desk).orElseThrow());

        assertThat($(H2.class).single().getText()).isEqualTo("丙一第1网格");
        assertThat(texts()).contains("13812345678").contains("重点走访").contains("未结事件");
        click("打开这个网格");
        assertThat(desk.focus().area()).isEqualTo(TestGround.GRID);
    }

    private void add(String name, Position place) {
        fill(name, place);
        click("保存");
        open();
    }

    private void fill(String name, Position place) {
        $(TextField.class).withLabel("名称").single().setValue(name);
        @SuppressWarnings("unchecked")
        CheckboxGroup<KeyArea> keyAreas = $(CheckboxGroup.class).single();
        keyAreas.setValue(Set.of(KeyArea.FIRE_SAFETY));
        $(IntegerField.class).single().setValue(1);
        click("在地图上选点");
        desk.click(place.lat(), place.lng());
    }

    private void open() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(form.open(desk.focus(), desk).orElseThrow());
    }

    private void click(String button) {
        test($(Button.class).withText(button).first()).click();
    }

    private Checkpoint stored() {
        var id = new CheckpointId(desk.focus().selected().number().orElseThrow());
        return checkpoints.find(id).orElseThrow();
    }

    private String texts() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private void signIn(String name, Role role, AreaCode area) {
        TestAccounts.signIn(TestAccounts.create(owner, "checkpoint-form-" + name, role, area));
    }

    private static Focus focus(String kind, String id) {
        return new Focus("my-grid", TestGround.GRID, LocalDate.of(2026, 11, 20), new Selected(kind, id));
    }
}
