package org.gridboard.issue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
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
import org.gridboard.issue.OutsideBodies;
import org.gridboard.issue.OutsideBody;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class IssueFormTest extends SpringBrowserlessTest {

    @Autowired
    IssueForm form;

    @Autowired
    OutsideBodies bodies;

    @Autowired
    OwnerDatabase owner;

    private TestDesk desk;

    @BeforeEach
    void signInAsChief() {
        TestGround.lay(owner);
        owner.jdbc().sql("delete from draft").update();
        owner.jdbc()
                .sql("update issue set state = 'CLOSED', closed_at = now() where closed_at is null")
                .update();
        UI.getCurrent().setLocale(Locale.CHINESE);
        signIn("chief", Role.GRID_CHIEF, TestGround.GRID);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_report_is_stored_once_and_its_issue_opened() {
        openNew();
        fill("楼道堆物", TestGround.IN_GRID);
        click("提交例会");

        assertThat(desk.timesStored()).isOne();
        assertThat(desk.focus().selected()).isNotNull();
        open(desk.focus());
        assertThat($(H2.class).single().getText()).isEqualTo("楼道堆物");
        assertThat(texts()).contains("消防安全").contains("提交例会 · 测试员");
    }

    @Test
    void the_form_says_where_the_place_lies_before_anything_is_sent() {
        openNew();
        click("在地图上选点");
        click(TestGround.IN_GRID);
        assertThat(texts()).contains("位置在丙一第1网格。");
        click(TestGround.IN_NEXT_DOOR);
        assertThat(texts()).contains("事件将上报到丙一第2网格");
        click(TestGround.IN_ELSEWHERE);
        assertThat(texts()).contains("该位置不在您可以上报的网格内");
    }

    @Test
    void what_goes_next_door_closes_the_form_for_it_cannot_be_read() {
        openNew();
        fill("路面塌陷", TestGround.IN_NEXT_DOOR);
        click("提交例会");

        assertThat(desk.timesStored()).isOne();
        assertThat(desk.focus().selected()).isNull();
    }

    @Test
    void what_is_missing_is_said_in_one_sentence_and_what_was_typed_stays() {
        openNew();
        $(TextField.class).withLabel("标题").single().setValue("楼道堆物");
        click("提交例会");

        assertThat(error()).isEqualTo("请选择重点领域。");
        assertThat($(TextField.class).withLabel("标题").single().getValue()).isEqualTo("楼道堆物");
        assertThat(desk.timesStored()).isZero();
    }

    @Test
    void withdrawing_asks_for_a_reason() {
        openNew();
        fill("重复的事件", TestGround.IN_GRID);
        click("提交例会");
        open(desk.focus());
        click("作废");
        Button confirm = $(Button.class).withText("作废").last();
        assertThat(confirm.isEnabled()).isFalse();

        test($(TextArea.class).withLabel("作废原因（必填）").single()).setValue("重复");
        test(confirm).click();
        open(desk.focus());
        assertThat(texts()).contains("作废 · 测试员").contains("重复");
    }

    @Test
    void the_secretary_assigns_and_a_refusal_leaves_the_dialog_open() {
        openNew();
        fill("路灯不亮", TestGround.IN_GRID);
        click("提交例会");
        signIn("secretary", Role.SECRETARY, TestGround.COMMUNITY);
        open(desk.focus());
        click("交办");
        test($(Button.class).withText("交办").last()).click();
        assertThat(texts()).contains("请选择交办给谁。");

        test($(ComboBox.class).withLabel("承办").single()).selectItem("网格：丙一第2网格");
        $(DateTimePicker.class)
                .withLabel("交办时限")
                .single()
                .setValue(LocalDateTime.now().plusDays(2));
        $(TextArea.class).withLabel("办理要求和措施").single().setValue("联系电力公司");
        test($(Button.class).withText("交办").last()).click();
        assertThat($(Dialog.class).exists()).isFalse();
        open(desk.focus());
        assertThat(texts()).contains("交办 · 测试员", "承办：丙一第2网格，限", "联系电力公司");

        signIn("neighbour", Role.GRID_CHIEF, TestGround.NEXT_DOOR);
        open(desk.focus());
        assertThat($(Button.class).withText("处置完毕").exists()).isTrue();
        assertThat($(Button.class).withText("更正").exists()).isFalse();
    }

    @Test
    void outside_bodies_are_added_and_retired_on_their_page() {
        signIn("secretary", Role.SECRETARY, TestGround.COMMUNITY);
        owner.jdbc().sql("update outside_body set retired_on = current_date").update();
        navigate(BodiesView.class);
        click("添加单位");
        click("保存");
        assertThat(texts()).contains("请填写单位名称");
        $(TextField.class).withLabel("单位名称").single().setValue("社区民警");
        click("保存");
        assertThat(bodies.own()).extracting(OutsideBody::name).containsExactly("社区民警");

        test((Button) test($(Grid.class).single()).getCellComponent(0, 1)).click();
        click("停用");
        assertThat(bodies.own()).isEmpty();
    }

    @Test
    void a_promise_is_kept_in_the_page_of_its_issue() {
        String title = openWithAPromise();
        click("确认已回访");
        assertThat(texts()).contains("请填写回访了谁").contains("待回访");

        $(TextField.class).withLabel("回访了谁").single().setValue("王大爷");
        $(TextArea.class).withLabel("怎样答复、群众怎么说").single().setValue("已清理，很满意");
        click("确认已回访");
        assertThat(desk.timesStored()).isOne();

        open(desk.focus());
        assertThat(texts()).contains(title, "已回访王大爷", "回访群众 · 测试员", "已清理，很满意").doesNotContain("待回访");
        assertThat($(Button.class).withText("确认已回访").exists()).isFalse();
    }

    @Test
    void who_calls_back_second_is_told_when_it_was_and_keeps_what_was_typed() {
        openWithAPromise();
        owner.jdbc()
                .sql("update promise set kept_at = now() where kept_at is null")
                .update();
        $(TextField.class).withLabel("回访了谁").single().setValue("王大爷");
        $(TextArea.class).withLabel("怎样答复、群众怎么说").single().setValue("已清理");
        click("确认已回访");

        assertThat(texts()).contains("没有重复记录");
        assertThat($(TextField.class).withLabel("回访了谁").single().getValue()).isEqualTo("王大爷");
        assertThat(desk.timesStored()).isZero();
    }

    @Test
    void a_promise_is_only_shown_to_who_does_not_work_there() {
        openWithAPromise();
        signIn("street", Role.STREET_STAFF, TestGround.STREET);
        open(desk.focus());

        assertThat(texts()).contains("明天回电").contains("待回访");
        assertThat($(Button.class).withText("确认已回访").exists()).isFalse();
    }

    /** An issue that was solved on the spot, with a promise; its title. */
    private String openWithAPromise() {
        openNew();
        fill("楼道堆物", TestGround.IN_GRID);
        click("当场处置");
        Focus issue = desk.focus();
        owner.jdbc()
                .sql("""
                        insert into promise (issue_id, grid_code, what, made_at, due_at)
                        values (:id, :grid, '明天回电', now() - interval '1 minute', now() + interval '1 day')""")
                .param("id", Long.valueOf(issue.selected().id()))
                .param("grid", TestGround.GRID.value())
                .update();
        desk = new TestDesk(issue);
        open(issue);
        return "楼道堆物";
    }

    @Test
    void markup_in_a_title_is_shown_as_text() {
        openNew();
        fill("<img src=x onerror=alert(1)>", TestGround.IN_GRID);
        click("当场处置");
        open(desk.focus());

        assertThat($(H2.class).single().getElement().getChildCount()).isOne();
        assertThat($(H2.class).single().getText()).isEqualTo("<img src=x onerror=alert(1)>");
    }

    @Test
    void an_issue_out_of_scope_and_one_that_does_not_exist_look_the_same() {
        openNew();
        fill("本网格的事件", TestGround.IN_GRID);
        click("提交例会");
        Focus seen = desk.focus();
        signIn("stranger", Role.GRID_CHIEF, TestGround.ELSEWHERE);

        assertThat(form.open(seen, desk)).isEmpty();
        assertThat(form.open(seen.select(new Selected("issue", "999999999")), desk))
                .isEmpty();
        assertThat(form.open(seen.select(new Selected("issue", "nonsense")), desk))
                .isEmpty();
    }

    @Test
    void who_does_not_report_gets_no_report_page() {
        signIn("street", Role.STREET_STAFF, TestGround.STREET);

        assertThat(form.open(focus(), new TestDesk(focus()))).isEmpty();
    }

    private void openNew() {
        desk = new TestDesk(focus());
        open(focus());
    }

    private void open(Focus focus) {
        Optional<Component> opened = form.open(focus, desk);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(opened.orElseThrow());
    }

    private void fill(String title, Position place) {
        $(TextField.class).withLabel("标题").single().setValue(title);
        @SuppressWarnings("unchecked")
        RadioButtonGroup<KeyArea> keyArea =
                $(RadioButtonGroup.class).withLabel("重点领域").single();
        keyArea.setValue(KeyArea.FIRE_SAFETY);
        click("在地图上选点");
        click(place);
    }

    private void click(Position place) {
        desk.click(place.lat(), place.lng());
    }

    private void click(String button) {
        test($(Button.class).withText(button).first()).click();
    }

    private String error() {
        return $(ErrorLine.class).first().getText();
    }

    private String texts() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private void signIn(String name, Role role, AreaCode area) {
        TestAccounts.signIn(TestAccounts.create(owner, "issue-form-" + name, role, area));
    }

    private static Focus focus() {
        return new Focus("my-grid", TestGround.GRID, LocalDate.of(2026, 11, 20), new Selected("issue", "new"));
    }
}
