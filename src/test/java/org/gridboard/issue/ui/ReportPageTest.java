package org.gridboard.issue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.code.KeyArea;
import org.gridboard.code.Position;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.TestDesk;
import org.gridboard.issue.DraftPhotos;
import org.gridboard.issue.Picture;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ReportPageTest extends SpringBrowserlessTest {

    @Autowired
    IssueForm form;

    @Autowired
    DraftPhotos photos;

    @Autowired
    OwnerDatabase owner;

    private TestDesk desk;

    @BeforeEach
    void signInAndOpen() {
        TestGround.lay(owner);
        owner.jdbc().sql("delete from draft; delete from issue").update();
        UI.getCurrent().setLocale(Locale.CHINESE);
        TestAccounts.signIn(TestAccounts.create(owner, "report-page", Role.GRID_CHIEF, TestGround.GRID));
        open("new");
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void what_was_typed_chosen_and_photographed_is_there_in_a_new_page() {
        type("情况描述", "楼道堆物。挡住灭火器");
        choose(KeyArea.FIRE_SAFETY);
        pick(TestGround.IN_GRID);
        photos.add("report", new Picture(new byte[] {1}, 4, 3));
        type("答应居民的事", "明天清理");

        open("new");

        assertThat(texts()).contains("的草稿已恢复").contains("位置在丙一第1网格。");
        assertThat(area("情况描述").getValue()).isEqualTo("楼道堆物。挡住灭火器");
        assertThat(keyArea().getValue()).isEqualTo(KeyArea.FIRE_SAFETY);
        assertThat($(Image.class).all()).hasSize(1);
        assertThat(field("答应居民的事").getValue()).isEqualTo("明天清理");
    }

    @Test
    void a_report_sent_from_a_restored_draft_leaves_none_behind() {
        type("情况描述", "楼道堆物。挡住灭火器");
        choose(KeyArea.FIRE_SAFETY);
        pick(TestGround.IN_GRID);
        open("new");
        click("提交例会");

        assertThat(titles()).containsExactly("楼道堆物");
        assertThat(owner.jdbc()
                        .sql("select count(*) from draft")
                        .query(Integer.class)
                        .single())
                .isZero();
        open("new");
        assertThat(area("情况描述").getValue()).isEmpty();
    }

    @Test
    void what_was_stored_before_the_page_was_lost_is_not_stored_again() {
        type("情况描述", "楼道堆物");
        choose(KeyArea.FIRE_SAFETY);
        pick(TestGround.IN_GRID);
        UUID request = owner.jdbc()
                .sql("select request_id from draft")
                .query(UUID.class)
                .single();
        click("提交例会");
        owner.jdbc().sql("""
                        insert into draft
                        select id, 'report', :request,
                               jsonb_build_object('words', '楼道堆物', 'keyArea', 'FIRE_SAFETY', 'position', '31.005,101.005',
                                                  'another', (select max(id)::text from issue)), now()
                        from account where username = 'report-page'""").param("request", request).update();

        open("new");
        click("提交例会");

        assertThat(titles()).hasSize(1);
        assertThat(desk.focus().selected()).isEqualTo(new Selected("issue", lastIssue()));
    }

    @Test
    void discarding_empties_the_page() {
        type("情况描述", "楼道堆物");
        pick(TestGround.IN_GRID);
        open("new");
        click("丢弃");

        assertThat(area("情况描述").getValue()).isEmpty();
        assertThat(texts()).doesNotContain("位置在丙一第1网格。").doesNotContain("的草稿已恢复");
    }

    @Test
    void a_possible_duplicate_is_offered_and_has_to_be_answered() {
        send("楼道堆物");
        String first = lastIssue();

        open("new");
        choose(KeyArea.FIRE_SAFETY);
        pick(new Position(31.0051, 101.005));
        assertThat(texts()).contains("#" + first + " 楼道堆物 · 相距 11 米");
        click("提交例会");
        assertThat($(ErrorLine.class).first().getText()).contains("先在下面选择是不是同一件");

        click("不是，继续上报");
        type("情况描述", "另一处楼道堆物");
        click("提交例会");
        assertThat(titles()).containsExactly("楼道堆物", "另一处楼道堆物");
    }

    @Test
    void a_duplicate_opens_the_first_issue_and_keeps_the_draft() {
        send("楼道堆物");
        String first = lastIssue();
        open("new");
        type("情况描述", "楼道又堆了东西");
        choose(KeyArea.FIRE_SAFETY);
        pick(TestGround.IN_GRID);

        click("是这一件，打开");

        assertThat(desk.focus().selected()).isEqualTo(new Selected("issue", first));
        open("new");
        assertThat(area("情况描述").getValue()).isEqualTo("楼道又堆了东西");
    }

    @Test
    void a_report_from_a_checkpoint_knows_its_place_and_its_kind() {
        long checkpoint = checkpoint();
        open("new.checkpoint." + checkpoint);

        assertThat(texts()).contains("从这里上报：3 号楼入口").contains("位置在丙一第1网格。");
        assertThat(keyArea().getValue()).isEqualTo(KeyArea.SANITATION);
        click("当场处置");
        assertThat(titles()).containsExactly("环境卫生 · 3 号楼入口");
        assertThat(owner.jdbc()
                        .sql("select checkpoint_id from issue")
                        .query(Long.class)
                        .single())
                .isEqualTo(checkpoint);
    }

    @Test
    void there_is_no_page_for_a_report_from_nowhere() {
        for (String id : List.of("new.checkpoint.999999999", "new.checkpoint.x", "new.planet.1", "new.household.")) {
            assertThat(form.open(focus(id), desk)).as(id).isEmpty();
        }
    }

    @Test
    void a_report_from_a_round_leads_back_to_the_round() {
        String round = TestGround.GRID + ".2026-11-20.MORNING";
        open("new.checkpoint." + checkpoint() + ".round." + round);
        type("情况描述", "楼道堆物");
        choose(KeyArea.FIRE_SAFETY);
        click("提交例会");

        assertThat(titles()).hasSize(1);
        assertThat(desk.focus().selected()).isEqualTo(new Selected("round", round));
    }

    @Test
    void a_promise_needs_a_time_to_come() {
        type("情况描述", "楼道堆物");
        choose(KeyArea.FIRE_SAFETY);
        pick(TestGround.IN_GRID);
        type("答应居民的事", "明天清理");
        click("提交例会");
        assertThat($(ErrorLine.class).first().getText()).isEqualTo("请填写何时回访居民。");

        $(DateTimePicker.class).single().setValue(LocalDateTime.now().minusHours(1));
        click("提交例会");
        assertThat($(ErrorLine.class).first().getText()).contains("回访时间已经过去");
        assertThat(titles()).isEmpty();

        $(DateTimePicker.class).single().setValue(LocalDateTime.now().plusDays(1));
        click("提交例会");
        assertThat(titles()).hasSize(1);
    }

    private void send(String words) {
        type("情况描述", words);
        choose(KeyArea.FIRE_SAFETY);
        pick(TestGround.IN_GRID);
        click("提交例会");
    }

    private void open(String id) {
        desk = new TestDesk(focus(id));
        Optional<Component> opened = form.open(focus(id), desk);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(opened.orElseThrow());
    }

    private void type(String label, String text) {
        if (label.equals("答应居民的事")) {
            field(label).setValue(text);
        } else {
            test(area(label)).setValue(text);
        }
    }

    private TextArea area(String label) {
        return $(TextArea.class).withLabel(label).single();
    }

    private TextField field(String label) {
        return $(TextField.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<KeyArea> keyArea() {
        return $(RadioButtonGroup.class).withLabel("重点领域").single();
    }

    private void choose(KeyArea area) {
        keyArea().setValue(area);
    }

    private void pick(Position place) {
        click("在地图上选点");
        desk.click(place.lat(), place.lng());
    }

    private void click(String button) {
        test($(Button.class).withText(button).first()).click();
    }

    private String texts() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private List<String> titles() {
        return owner.jdbc()
                .sql("select title from issue order by id")
                .query(String.class)
                .list();
    }

    private long checkpoint() {
        return owner.jdbc().sql("""
                        insert into checkpoint (grid_code, name, key_areas, walking_order, position, since)
                        values ('990102001001001', '3 号楼入口', '{SANITATION}', 1,
                                st_setsrid(st_makepoint(101.005, 31.005), 4326), '2026-01-01') returning id""").query(Long.class).single();
    }

    private String lastIssue() {
        return owner.jdbc()
                .sql("select max(id)::text from issue")
                .query(String.class)
                .single();
    }

    private static Focus focus(String id) {
        return new Focus("my-grid", TestGround.GRID, LocalDate.of(2026, 11, 20), new Selected("issue", id));
    }
}
