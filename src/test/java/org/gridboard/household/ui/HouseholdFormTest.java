package org.gridboard.household.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
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
import org.gridboard.household.Category;
import org.gridboard.household.Clear;
import org.gridboard.household.GivenAnswer;
import org.gridboard.household.HouseholdDetail;
import org.gridboard.household.HouseholdFacts;
import org.gridboard.household.HouseholdId;
import org.gridboard.household.Households;
import org.gridboard.household.KeyHouseholds;
import org.gridboard.household.KeyLevel;
import org.gridboard.household.SixClears;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class HouseholdFormTest extends SpringBrowserlessTest {

    @Autowired
    HouseholdForm form;

    @Autowired
    Households households;

    @Autowired
    SixClears clears;

    @Autowired
    KeyHouseholds keys;

    @Autowired
    OwnerDatabase owner;

    private final String address = "试路" + UUID.randomUUID();
    private TestDesk desk;

    @BeforeEach
    void addOne() {
        TestGround.lay(owner);
        UI.getCurrent().setLocale(Locale.CHINESE);
        signIn("chief", Role.GRID_CHIEF, TestGround.GRID);
        desk = new TestDesk(new Focus(
                "my-grid",
                TestGround.GRID,
                LocalDate.of(2026, 11, 20),
                new Selected(HouseholdForm.KIND, Selected.NEW)));
        open();
        $(TextField.class).withLabel("地址").single().setValue(address);
        pick(TestGround.IN_GRID);
        click("保存");
        open();
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_new_household_is_stored_and_opened() {
        assertThat($(H2.class).single().getText()).isEqualTo(address);
        assertThat(texts())
                .contains("丙一第1网格")
                .contains("不是重点户。")
                .contains("12 个月内已核实 0/6 项")
                .contains("还没有走访记录。");
    }

    @Test
    void a_place_outside_is_refused_in_one_sentence() {
        click("修改");
        pick(TestGround.IN_NEXT_DOOR);
        click("保存");

        assertThat($(ErrorLine.class).first().getText()).isEqualTo("该位置不在您负责的网格内，没有保存。请重新选点。");
    }

    @Test
    void the_second_of_two_editors_sees_both_and_chooses() {
        click("修改");
        HouseholdDetail stored = stored();
        households.change(stored.id(), stored.version(), new HouseholdFacts(address, "", "201", null, 4, "", null));
        $(TextField.class).withLabel("房号").single().setValue("102");
        click("保存");

        assertThat(texts()).contains("其他人刚刚修改了这一户").contains("对方：201；我的：102");
        assertThat(stored().facts().room()).isEqualTo("201");
        click("保存我的内容");
        assertThat(stored().facts().room()).isEqualTo("102");
    }

    @Test
    void the_chief_makes_it_a_key_household_for_a_reason() {
        click("列为重点户");
        assertThat($(Button.class).withText("保存").single().isEnabled()).isFalse();
        @SuppressWarnings("unchecked")
        CheckboxGroup<Category> categories = $(CheckboxGroup.class).single();
        categories.setValue(Set.of(Category.ELDERLY_ALONE));
        click("保存");
        open();

        assertThat(texts()).contains("独居老人").contains("走访期限");
        signIn("member", Role.GRID_MEMBER, TestGround.GRID);
        open();
        assertThat($(Button.class).withText("调整等级和类别").exists()).isFalse();
    }

    @Test
    void a_clear_is_confirmed_and_the_visit_page_is_one_tap_away() {
        Selected id = desk.focus().selected();
        click("填写");
        $(TextArea.class).withLabel("住址").single().setValue("门牌一致");
        click("确认为今日情况");
        open();
        assertThat(texts()).contains("门牌一致").contains("12 个月内已核实 1/6 项");

        click("记录走访");
        assertThat(desk.focus().selected())
                .isEqualTo(VisitForm.to(new HouseholdId(id.number().orElseThrow())));
    }

    @Test
    void of_two_who_confirm_a_clear_the_second_sees_both_and_chooses() {
        click("填写");
        $(TextArea.class).withLabel("住址").single().setValue("门牌一致");
        clears.confirm(stored().id(), new GivenAnswer(Clear.ADDRESS, "门牌已换", null));
        click("确认为今日情况");
        assertThat(texts()).contains("对方：门牌已换；我的：门牌一致");

        click("保存我的内容");
        open();
        assertThat(texts()).contains("门牌一致").doesNotContain("门牌已换");
    }

    @Test
    void of_two_who_change_the_level_the_second_sees_both_and_chooses() {
        keys.set(stored().id(), null, KeyLevel.BLUE, Set.of(Category.DISABLED));
        open();
        click("调整等级和类别");
        keys.set(stored().id(), 0, KeyLevel.RED, Set.of(Category.DISABLED));
        click("保存");
        assertThat(texts()).contains("对方：红；我的：蓝");
        assertThat(stored().key().level()).isEqualTo(KeyLevel.RED);

        click("保存我的内容");
        assertThat(stored().key().level()).isEqualTo(KeyLevel.BLUE);
    }

    @Test
    void a_place_is_named_by_its_grid() {
        click("修改");
        assertThat(texts()).contains("已选点：位于丙一第1网格");
        pick(TestGround.NOWHERE);
        assertThat(texts()).contains("已选点，但不在任何网格内");
    }

    @Test
    void what_was_typed_of_a_new_household_is_there_again() {
        desk.show(desk.focus().select(new Selected(HouseholdForm.KIND, Selected.NEW)));
        open();
        $(TextField.class).withLabel("地址").single().setValue("半路");
        pick(TestGround.IN_GRID);
        open();

        assertThat($(TextField.class).withLabel("地址").single().getValue()).isEqualTo("半路");
        assertThat(texts()).contains("已选点：位于丙一第1网格");
        test($(Button.class).withText("丢弃").single()).click();
        assertThat($(TextField.class).withLabel("地址").single().getValue()).isEmpty();
        assertThat(texts()).contains("还没有选点。");
    }

    @Test
    void a_resident_is_shown_in_full_for_a_reason_and_masked_at_the_next_opening() {
        owner.jdbc()
                .sql("insert into resident (household_id, grid_code, name, telephone)"
                        + " values (:id, :grid, '王小明', '13812345678')")
                .param("id", stored().id().value())
                .param("grid", TestGround.GRID.value())
                .update();
        open();
        assertThat(texts()).contains("王*").doesNotContain("王小明");
        click("显示");
        test($(Button.class).withText("显示").last()).click();
        assertThat($(ErrorLine.class).last().getText()).contains("请填写查看原因");

        $(TextArea.class).withLabel("查看原因（必填）").single().setValue("联系家属");
        test($(Button.class).withText("显示").last()).click();
        assertThat(texts()).contains("王小明").contains("13812345678");
        open();
        assertThat(texts()).doesNotContain("王小明");
    }

    @Test
    void a_household_out_of_scope_and_one_that_does_not_exist_look_the_same() {
        Focus seen = desk.focus();
        signIn("stranger", Role.GRID_CHIEF, TestGround.ELSEWHERE);

        assertThat(form.open(seen, desk)).isEmpty();
        assertThat(form.open(seen.select(new Selected("household", "999999999")), desk))
                .isEmpty();
    }

    private HouseholdDetail stored() {
        return households
                .find(new HouseholdId(desk.focus().selected().number().orElseThrow()))
                .orElseThrow();
    }

    private void open() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(form.open(desk.focus(), desk).orElseThrow());
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

    private void signIn(String name, Role role, AreaCode area) {
        TestAccounts.signIn(TestAccounts.create(owner, "home-form-" + name, role, area));
    }
}
