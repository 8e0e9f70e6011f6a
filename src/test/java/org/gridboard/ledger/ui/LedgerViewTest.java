package org.gridboard.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.TestDesk;
import org.gridboard.ledger.LedgerEntry;
import org.gridboard.ledger.agreement.Agreement;
import org.gridboard.ledger.agreement.AgreementId;
import org.gridboard.ledger.agreement.AgreementKind;
import org.gridboard.ledger.agreement.Agreements;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class LedgerViewTest extends SpringBrowserlessTest {

    @Autowired
    AgreementForm form;

    @Autowired
    Agreements agreements;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    OwnerDatabase owner;

    private TestDesk desk;
    private LocalDate today;

    @BeforeEach
    void lay() {
        TestGround.lay(owner);
        today = calendar.today();
        signIn("chief", Role.GRID_CHIEF, TestGround.GRID);
        desk = new TestDesk(
                new Focus("my-grid", TestGround.GRID, today, new Selected(AgreementForm.KIND, Selected.NEW)));
        speak(Locale.CHINESE);
    }

    @AfterEach
    void clear() {
        TestAccounts.signOut();
        owner.jdbc().sql("delete from agreement where party like '店面%'").update();
        owner.jdbc().sql("delete from draft where form like 'agreement/%'").update();
    }

    @Test
    void a_key_area_shows_its_totals_and_lines_and_a_line_opens_its_form() {
        Agreement stored = add("店面甲", today.plusDays(3));
        LedgerView view = navigate("ledger/" + TestGround.GRID + "/STREET_ORDER", LedgerView.class);

        assertThat(view.getElement().getTextRecursively()).contains("重点领域台账", "责任书", "30 天内到期 1", "导出 Excel");
        test($(NativeButton.class).all().get(2)).click();
        LedgerRows rows = $(LedgerRows.class).single();
        assertThat(test(rows).size()).isEqualTo(1);
        LedgerEntry line = test(rows).getRow(0);
        assertThat(line.title()).isEqualTo("店面甲");
        assertThat(line.form()).isEqualTo(new Selected("agreement", stored.id().toString()));
    }

    @Test
    void on_paper_stands_every_line_that_the_filter_lets_through() {
        add("店面纸", today.plusYears(1));
        navigate("ledger/" + TestGround.GRID + "/STREET_ORDER", LedgerView.class);
        LedgerPrint print = $(LedgerPrint.class).single();
        assertThat(print.getChildren()).isEmpty();

        print.fill();

        assertThat(print.getElement().getTextRecursively())
                .contains("门店秩序与占道经营台账", "共 1 行", "店面纸", today.plusYears(1).toString())
                .doesNotContain("李某某");
    }

    @Test
    void the_ledger_speaks_English_and_refuses_a_period_turned_round() {
        speak(Locale.ENGLISH);
        LedgerView view = navigate("ledger", LedgerView.class);
        assertThat(view.getElement().getTextRecursively())
                .contains("Key area ledgers", "Checkpoints", "Export to Excel");

        $(DatePicker.class).withLabel("To").single().setValue(LocalDate.of(2020, 1, 1));
        assertThat($(ErrorLine.class).single().getText()).isEqualTo("The period ends before it begins.");
    }

    @Test
    void an_agreement_is_added_and_a_draft_of_it_waits_until_then() {
        open();
        $(TextField.class).withLabel("签订单位（店铺）").single().setValue("店面乙");
        open();
        assertThat($(TextField.class).withLabel("签订单位（店铺）").single().getValue()).isEqualTo("店面乙");
        $(TextField.class).withLabel("签订人").single().setValue("李某某");
        press("保存");
        assertThat($(ErrorLine.class).all()).extracting(ErrorLine::getText).contains("请填写签订日期和有效期。");
        $(DatePicker.class).withLabel("签订日期").single().setValue(today);
        $(DatePicker.class).withLabel("有效期至").single().setValue(today.plusYears(1));
        press("保存");

        open();
        assertThat($(H2.class).single().getText()).isEqualTo("店面乙");
        assertThat(text()).contains("有效", "门前三包责任书", "李*").doesNotContain("李某某");
    }

    @Test
    void the_second_of_two_editors_chooses_what_is_to_stand() {
        Agreement stored = add("店面丙", today.plusYears(1));
        desk.show(
                desk.focus().select(new Selected(AgreementForm.KIND, stored.id().toString())));
        open();
        press("修改");
        agreements.change(stored.id(), 0, facts("店面对方", today.plusYears(1), ""), null);
        $(TextField.class).withLabel("签订单位（店铺）").single().setValue("店面我方");
        press("保存");
        assertThat(text()).contains("其他人刚刚修改了这份记录");
        press("保存我的内容");

        assertThat(party(stored.id())).isEqualTo("店面我方");
    }

    @Test
    void members_read_only_and_strangers_find_nothing() {
        Agreement stored = add("店面丁", today.plusYears(1));
        desk.show(
                desk.focus().select(new Selected(AgreementForm.KIND, stored.id().toString())));
        signIn("member", Role.GRID_MEMBER, TestGround.GRID);
        open();
        assertThat($(Button.class).withText("修改").exists()).isFalse();
        signIn("stranger", Role.GRID_CHIEF, TestGround.ELSEWHERE);
        assertThat(form.open(desk.focus(), desk)).isEmpty();
    }

    private Agreement add(String party, LocalDate until) {
        return agreements.add(UUID.randomUUID(), TestGround.GRID, facts(party, until, "李某某"), null);
    }

    private Agreement.Facts facts(String party, LocalDate until, String signer) {
        return new Agreement.Facts(AgreementKind.STREET_FRONTAGE, party, "", signer, today, until, null);
    }

    private String party(AgreementId id) {
        return agreements.find(id).orElseThrow().facts().party();
    }

    private void open() {
        UI.getCurrent().removeAll();
        Component opened = form.open(desk.focus(), desk).orElseThrow();
        UI.getCurrent().add(opened);
    }

    private void press(String button) {
        test($(Button.class).withText(button).first()).click();
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private static void speak(Locale locale) {
        UI.getCurrent().getSession().setLocale(locale);
        UI.getCurrent().setLocale(locale);
    }

    private void signIn(String name, Role role, AreaCode area) {
        TestAccounts.signIn(TestAccounts.create(owner, "ledger-view-" + name, role, area));
    }
}
