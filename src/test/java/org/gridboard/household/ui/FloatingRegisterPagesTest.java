package org.gridboard.household.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.TestDesk;
import org.gridboard.household.Category;
import org.gridboard.household.FloatingRegister;
import org.gridboard.household.HouseholdDetail;
import org.gridboard.household.HouseholdFacts;
import org.gridboard.household.Households;
import org.gridboard.household.KeyHouseholds;
import org.gridboard.household.KeyLevel;
import org.gridboard.household.StayFacts;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class FloatingRegisterPagesTest extends SpringBrowserlessTest {

    @Autowired
    HouseholdForm form;

    @Autowired
    FloatingList list;

    @Autowired
    Households households;

    @Autowired
    KeyHouseholds keys;

    @Autowired
    FloatingRegister register;

    @Autowired
    OwnerDatabase owner;

    private final String address = "流路" + UUID.randomUUID();
    private HouseholdDetail household;
    private TestDesk desk;

    @BeforeEach
    void addOne() {
        TestGround.lay(owner);
        UI.getCurrent().setLocale(Locale.CHINESE);
        TestAccounts.signIn(TestAccounts.create(owner, "floating-chief", Role.GRID_CHIEF, TestGround.GRID));
        household =
                households.add(UUID.randomUUID(), new HouseholdFacts(address, "", "", null, 2, "", TestGround.IN_GRID));
        keys.set(household.id(), null, KeyLevel.BLUE, Set.of(Category.FLOATING));
        desk = new TestDesk(new Focus(
                "my-grid",
                TestGround.GRID,
                LocalDate.of(2026, 11, 20),
                new Selected(HouseholdForm.KIND, household.id().toString())));
        open();
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_stay_is_written_down_masked_and_shown_in_full_for_a_reason() {
        assertThat(texts()).contains("流动人口登记").contains("还没有登记来居日期和房东。");
        click("登记");
        click("保存");
        assertThat($(ErrorLine.class).single().getText()).isEqualTo("请填写来居日期。");
        $(DatePicker.class).all().getFirst().setValue(LocalDate.of(2026, 3, 1));
        $(TextField.class).withLabel("房东").single().setValue("李大力");
        $(TextField.class).withLabel("房东电话").single().setValue("13900000000");
        click("保存");
        open();
        assertThat(texts()).contains("李* · 139****0000").contains("长期").doesNotContain("李大力");

        click("显示");
        $(TextArea.class).withLabel("查看原因（必填）").single().setValue("联系房东");
        test($(Button.class).withText("显示").last()).click();
        assertThat(texts()).contains("李大力 · 13900000000");
    }

    @Test
    void the_register_lists_it_and_is_downloaded_masked() throws Exception {
        register.set(
                household.id(),
                null,
                new StayFacts(LocalDate.of(2020, 3, 1), "=李大力", "13900000000", LocalDate.of(2020, 12, 31)));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(list.open(desk.focus(), desk));
        assertThat(test($(Grid.class).single()).size()).isEqualTo(register.count(TestGround.GRID));
        assertThat($(Anchor.class).withText("下载 Excel").exists()).isTrue();

        var words = FloatingSheet.of(Function.identity(), LocalDate.of(2026, 11, 20));
        var rows = register.sheet(TestGround.GRID, 1000);
        try (var workbook =
                new ReadableWorkbook(words.download(rows, TestGround.GRID).getInputStream())) {
            List<String> line = workbook.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .filter(cells -> cells.getFirst().equals(address))
                    .findFirst()
                    .orElseThrow();
            assertThat(line)
                    .contains("2020-03-01", "2020-12-31", "=*", "139****0000", "household.floating.state.ENDED")
                    .doesNotContain("=李大力");
        }
    }

    private void open() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(form.open(desk.focus(), desk).orElseThrow());
    }

    private void click(String button) {
        test($(Button.class).withText(button).first()).click();
    }

    private static String texts() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
