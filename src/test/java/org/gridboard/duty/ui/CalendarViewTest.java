package org.gridboard.duty.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.duty.CalendarDays;
import org.gridboard.duty.DutyGround;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class CalendarViewTest extends SpringBrowserlessTest {

    @Autowired
    CalendarDays days;

    @Autowired
    OwnerDatabase owner;

    @BeforeEach
    void signIn() {
        DutyGround.lay(owner);
        UI.getCurrent().setLocale(Locale.CHINESE);
        TestAccounts.signIn(
                TestAccounts.create(owner, "duty-street-staff", Role.STREET_STAFF, new AreaCode("990808001")));
    }

    @AfterEach
    void clear() {
        TestAccounts.signOut();
        owner.jdbc()
                .sql("delete from calendar_day where day between '2038-01-01' and '2038-12-31'")
                .update();
    }

    @Test
    void a_holiday_is_entered_changed_and_removed() {
        show();
        click("登记一天");
        $(DatePicker.class).single().setValue(LocalDate.parse("2038-10-01"));
        $(TextField.class).withLabel("名称").single().setValue("国庆节");
        click("保存");
        assertThat(days.of(2038)).extracting(entry -> entry.day().name()).containsExactly("国庆节");

        edit();
        $(TextField.class).withLabel("名称").single().setValue("国庆");
        click("保存");
        assertThat(days.of(2038)).extracting(entry -> entry.day().name()).containsExactly("国庆");

        edit();
        click("删除");
        assertThat(days.of(2038)).isEmpty();
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_stays() {
        show();
        click("登记一天");
        $(TextField.class).withLabel("名称").single().setValue("周末");
        click("保存");
        assertThat(error()).isEqualTo("请选择日期。");
        $(DatePicker.class).single().setValue(LocalDate.parse("2038-10-02"));
        click("保存");
        assertThat(error()).contains("2038-10-02 是周末");
        assertThat($(TextField.class).withLabel("名称").single().getValue()).isEqualTo("周末");
    }

    @Test
    void a_grid_chief_reads_and_is_offered_no_change() {
        TestAccounts.signIn(TestAccounts.create(owner, "duty-grid-chief", Role.GRID_CHIEF, DutyGround.GRID));
        show();

        assertThat($(Button.class).withText("登记一天").exists()).isFalse();
        assertThat($(CalendarTable.class).exists()).isTrue();
    }

    private void show() {
        navigate(CalendarView.class);
        $(IntegerField.class).single().setValue(2038);
    }

    private void edit() {
        test((Button) test($(CalendarTable.class).single()).getCellComponent(0, 4))
                .click();
    }

    private String error() {
        return $(ErrorLine.class).single().getText();
    }

    private void click(String button) {
        test($(Button.class).withText(button).single()).click();
    }
}
