package org.gridboard.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridboard.area.TestGround.COMMUNITY;
import static org.gridboard.area.TestGround.GRID;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gridboard.access.Account;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.TestDesk;
import org.gridboard.inspection.SetClock;
import org.gridboard.issue.Assignee;
import org.gridboard.issue.IssueDetails;
import org.gridboard.issue.IssueId;
import org.gridboard.issue.StepOrder;
import org.gridboard.live.ChangeKind;
import org.gridboard.meeting.Decisions;
import org.gridboard.meeting.ItemRef;
import org.gridboard.meeting.Meeting;
import org.gridboard.meeting.Meetings;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class MeetingScreenTest extends SpringBrowserlessTest {

    @Autowired
    ItemForm form;

    @Autowired
    AgendaList list;

    @Autowired
    Meetings meetings;

    @Autowired
    Decisions decisions;

    @Autowired
    IssueDetails issues;

    @Autowired
    OwnerDatabase owner;

    private TestDesk desk;
    private Account secretary;
    private ItemRef first;
    private ItemRef second;

    @BeforeEach
    void raiseTwoIssuesAndBegin() {
        TestGround.lay(owner);
        owner.jdbc().sql("""
                        delete from decision; delete from meeting_item; delete from meeting_attendance; delete from meeting;
                        delete from agenda_order; delete from free_item; delete from draft; delete from issue;
                        delete from setting where key = 'work.ends'""").update();
        UI.getCurrent().setLocale(Locale.CHINESE);
        TestAccounts.create(owner, "meeting-chief", Role.GRID_CHIEF, GRID);
        secretary = TestAccounts.create(owner, "meeting-secretary", Role.SECRETARY, COMMUNITY);
        TestAccounts.signIn(secretary);
        first = raise("楼道堆物", 9);
        second = raise("化粪池外溢", 8);
        meetings.open(COMMUNITY, LocalDate.now(SetClock.ZONE));
        open(first);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_decision_is_stored_at_once_and_leads_to_the_next_item() {
        assign("第1网格", "今天清走");

        assertThat(Items.in(desk.focus())).contains(second);
        assertThat(measures()).isEqualTo("今天清走");
        open(first);
        assertThat($(com.vaadin.flow.component.html.Paragraph.class)
                        .withClassName("gb-decided")
                        .first()
                        .getText())
                .contains("交办")
                .contains("今天清走")
                .contains("测试员");
    }

    @Test
    void nothing_is_decided_without_an_assignee() {
        measure().setValue("今天清走");
        press("do.ASSIGN");

        assertThat($(ErrorLine.class).withText("请选择交办给谁。").all()).hasSize(1);
        assertThat(measures()).isNull();
    }

    @Test
    void of_two_secretaries_the_second_sees_what_the_first_has_decided_and_keeps_what_was_typed() {
        measure().setValue("我的措施");
        asAnother(() -> decide(first, StepOrder.carryOver("等物业答复")));

        press("do.CARRY_OVER");

        assertThat($(ErrorLine.class).withTextContaining("别人刚刚处理了这一项").all()).hasSize(1);
        assertThat($(com.vaadin.flow.component.html.Paragraph.class)
                        .withClassName("gb-decided")
                        .first()
                        .getText())
                .contains("结转")
                .contains("等物业答复");
        assertThat(measure().getValue()).isEqualTo("我的措施");
        assertThat(measures()).isEqualTo("等物业答复");
        press("do.CARRY_OVER");
        assertThat(measures()).as("decided anew, having seen it").isEqualTo("我的措施");
    }

    @Test
    void the_list_stands_still_while_the_meeting_runs_and_offers_what_has_changed() {
        var pane = (AgendaPane) list.open(desk.focus(), desk);
        assertThat(pane.offers(Set.of(ChangeKind.MEETING))).isTrue();
        assertThat(offered(pane)).isEmpty();
        assign("第1网格", "");
        raise("路灯不亮", 7);
        raise("井盖松动", 6);

        assertThat(pane.offers(Set.of(ChangeKind.ISSUE))).isTrue();
        assertThat(offered(pane)).contains("有 2 项变化，点此查看");
    }

    @Test
    void a_chief_sees_the_agenda_and_decides_nothing() {
        TestAccounts.signIn(TestAccounts.find(owner, "meeting-chief"));
        ComponentUtil.setData(UI.getCurrent(), Sitting.class, null);
        open(first);

        assertThat($(DecisionRow.class).all()).isEmpty();
        assertThat(((AgendaPane) list.open(desk.focus(), desk)).offers(Set.of(ChangeKind.ISSUE)))
                .isFalse();
    }

    @Test
    void a_chief_adds_an_item_and_arranges_nothing_and_a_member_does_neither() {
        TestAccounts.signIn(TestAccounts.find(owner, "meeting-chief"));
        showTheList();
        assertThat(headButtons()).containsExactly("添加议题");
        test($(Button.class).withAttribute("aria-label", "添加议题").single()).click();
        $(TextField.class).withLabel("议题").single().setValue("电梯停运，业主意见不一");
        test($(Button.class).withText("添加议题").single()).click();
        assertThat(owner.jdbc()
                        .sql("select title from free_item")
                        .query(String.class)
                        .list())
                .containsExactly("电梯停运，业主意见不一");

        TestAccounts.signIn(TestAccounts.create(owner, "meeting-member", Role.GRID_MEMBER, GRID));
        showTheList();
        assertThat(headButtons()).isEmpty();
    }

    @Test
    void the_proposed_limit_is_when_the_community_ends_its_next_working_day() {
        owner.jdbc()
                .sql("insert into setting (area_code, key, value) values (:community, 'work.ends', '16:45')")
                .param("community", COMMUNITY.value())
                .update();
        owner.jdbc().sql("update issue set due_at = now() - interval '1 hour'").update();
        ComponentUtil.setData(UI.getCurrent(), Sitting.class, null);
        open(first);

        LocalDateTime proposed = $(DateTimePicker.class).first().getValue();
        assertThat(proposed).isAfter(LocalDateTime.now(SetClock.ZONE));
        assertThat(proposed.toLocalTime()).isEqualTo(LocalTime.of(16, 45));
    }

    private void showTheList() {
        ComponentUtil.setData(UI.getCurrent(), Sitting.class, null);
        desk.show(desk.focus());
        UI.getCurrent().removeAll();
        UI.getCurrent().add(list.open(desk.focus(), desk));
    }

    private List<String> headButtons() {
        return $(Button.class).all().stream()
                .map(button -> button.getElement().getAttribute("aria-label"))
                .toList();
    }

    private static Optional<String> offered(AgendaPane pane) {
        return pane.getChildren()
                .filter(child -> child.hasClassName("gb-agenda-offer") && child.isVisible())
                .map(child -> child.getElement().getText())
                .findFirst();
    }

    private void assign(String to, String words) {
        var box = (ComboBox<?>) $(ComboBox.class).first();
        choose(box, to);
        measure().setValue(words);
        press("do.ASSIGN");
    }

    @SuppressWarnings("unchecked")
    private static void choose(ComboBox<?> box, String name) {
        var assignees = (ComboBox<Assignee>) box;
        assignees.setValue(assignees
                .getListDataView()
                .getItems()
                .filter(choice -> choice.name().endsWith(name))
                .findFirst()
                .orElseThrow());
    }

    private TextField measure() {
        return $(TextField.class).first();
    }

    private void press(String act) {
        test($(Button.class).withAttribute("data-act", act).first()).click();
    }

    private void open(ItemRef ref) {
        desk = new TestDesk(new Focus(MeetingLens.PATH, COMMUNITY, LocalDate.now(SetClock.ZONE), Items.select(ref)));
        UI.getCurrent().removeAll();
        form.open(desk.focus(), desk).ifPresent(UI.getCurrent()::add);
    }

    private void decide(ItemRef ref, StepOrder order) {
        Meeting meeting = meetings.find(COMMUNITY, LocalDate.now(SetClock.ZONE)).orElseThrow();
        int version = ref.issue().flatMap(issues::find).orElseThrow().version();
        decisions.decide(UUID.randomUUID(), meeting.id(), ref, version, order, null);
    }

    private void asAnother(Runnable act) {
        TestAccounts.signIn(TestAccounts.create(owner, "meeting-another", Role.SECRETARY, COMMUNITY));
        act.run();
        TestAccounts.signIn(secretary);
    }

    private String measures() {
        return owner.jdbc()
                .sql("select string_agg(measure, ',') from decision")
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private ItemRef raise(String title, int hoursAgo) {
        return ItemRef.of(new IssueId(owner.jdbc()
                .sql("""
                        insert into issue (grid_code, title, key_area, urgency, position, state, reported_at, due_at)
                        values (:grid, :title, 'SANITATION', 'NORMAL', st_setsrid(st_makepoint(101.005, 31.005), 4326), 'RAISED',
                                now() - make_interval(days => 1, hours => :hours), now() + interval '9 days') returning id""")
                .param("grid", GRID.value())
                .param("title", title)
                .param("hours", hoursAgo)
                .query(Long.class)
                .single()));
    }
}
