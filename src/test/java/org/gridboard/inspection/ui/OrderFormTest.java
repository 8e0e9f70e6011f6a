package org.gridboard.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.code.KeyArea;
import org.gridboard.code.Position;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.TestDesk;
import org.gridboard.inspection.Checkpoint;
import org.gridboard.inspection.Checkpoints;
import org.gridboard.inspection.SetClock;
import org.gridboard.inspection.WalkingOrder;
import org.gridboard.inspection.WalkingOrders;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ViewTest
@Import(SetClock.Setting.class)
class OrderFormTest extends SpringBrowserlessTest {

    @Autowired
    OrderForm form;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    WalkingOrders orders;

    @Autowired
    OwnerDatabase owner;

    private TestDesk desk;

    @BeforeEach
    void openWithFourCheckpoints() {
        TestGround.lay(owner);
        UI.getCurrent().setLocale(Locale.CHINESE);
        TestAccounts.signIn(TestAccounts.create(owner, "order-form-chief", Role.GRID_CHIEF, TestGround.GRID));
        owner.jdbc().sql("update checkpoint set retired_on = since").update();
        add("一", 0);
        add("二", 20);
        add("三", 10);
        add("四", 30);
        desk = new TestDesk(
                new Focus("my-grid", TestGround.GRID, SetClock.FRIDAY, OrderForm.selected(TestGround.GRID)));
        UI.getCurrent().add(form.open(desk.focus(), desk).orElseThrow());
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_suggestion_says_how_much_shorter_it_is_and_is_stored_when_accepted() {
        assertThat(texts()).contains("全程约 50 米");
        click("建议顺序");

        assertThat(shown()).containsExactly("一", "三", "二", "四");
        assertThat(texts()).contains("全程约 30 米，原来 50 米（-20 米");
        assertThat(names(orders.find(TestGround.GRID).orElseThrow())).containsExactly("一", "二", "三", "四");
        click("保存顺序");
        assertThat(names(orders.find(TestGround.GRID).orElseThrow())).containsExactly("一", "三", "二", "四");
        assertThat(desk.timesStored()).isOne();
    }

    @Test
    void the_suggestion_begins_at_the_entrance_chosen_and_can_be_undone() {
        @SuppressWarnings("unchecked")
        ComboBox<WalkingOrder.Stop> entrance = $(ComboBox.class).single();
        entrance.setValue(orders.find(TestGround.GRID).orElseThrow().stops().getLast());
        click("建议顺序");
        assertThat(shown()).containsExactly("四", "二", "三", "一");

        click("还原");
        assertThat(shown()).containsExactly("一", "二", "三", "四");
    }

    @Test
    void a_checkpoint_is_moved_by_number_and_by_step() {
        row(3, IntegerField.class).setValue(1);
        assertThat(shown()).containsExactly("四", "一", "二", "三");
        test(buttonOf(1)).click();
        assertThat(shown()).containsExactly("一", "四", "二", "三");
    }

    @Test
    void the_second_of_two_editors_is_told_and_sees_the_order_now() {
        WalkingOrder stored = orders.find(TestGround.GRID).orElseThrow();
        click("建议顺序");
        orders.reorder(stored.move(stored.stops().getLast(), 0));
        click("保存顺序");

        assertThat($(ErrorLine.class).single().getText()).contains("您的顺序没有保存");
        assertThat(shown()).containsExactly("四", "一", "二", "三");
    }

    @Test
    void a_member_does_not_open_it() {
        TestAccounts.signIn(TestAccounts.create(owner, "order-form-member", Role.GRID_MEMBER, TestGround.GRID));
        assertThat(form.open(desk.focus(), desk)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private Grid<WalkingOrder.Stop> grid() {
        return $(Grid.class).single();
    }

    private List<String> shown() {
        return grid().getGenericDataView()
                .getItems()
                .map(WalkingOrder.Stop::name)
                .toList();
    }

    private <T extends com.vaadin.flow.component.Component> T row(int row, Class<T> type) {
        return type.cast(test(grid())
                .getCellComponent(row, 0)
                .getChildren()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow());
    }

    /** The button that moves a row up. */
    private Button buttonOf(int row) {
        return row(row, Button.class);
    }

    private static List<String> names(WalkingOrder order) {
        return order.stops().stream().map(WalkingOrder.Stop::name).toList();
    }

    private void click(String button) {
        test($(Button.class).withText(button).single()).click();
    }

    private String texts() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    /** @param metres how far north */
    private void add(String name, int metres) {
        var position = new Position(TestGround.IN_GRID.lat() + metres / 111_195.0, TestGround.IN_GRID.lng());
        int order = "一二三四".indexOf(name) + 1;
        checkpoints.add(
                UUID.randomUUID(),
                TestGround.GRID,
                new Checkpoint.Facts(name, Set.of(KeyArea.FIRE_SAFETY), order, position));
    }
}
