package org.gridboard.standing.award.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.standing.award.AwardGround.FIRST;
import static org.gridboard.standing.award.AwardGround.OCTOBER;
import static org.gridboard.standing.award.AwardGround.SECOND;
import static org.gridboard.standing.award.AwardGround.STREET;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gridboard.access.TestAccounts;
import org.gridboard.code.AreaCode;
import org.gridboard.inspection.SetClock;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.award.AwardGround;
import org.gridboard.standing.award.RedFlags;
import org.gridboard.standing.award.StandingWeights;
import org.gridboard.standing.award.Weights;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ViewTest
@Import(SetClock.Setting.class)
class StandingViewTest extends SpringBrowserlessTest {

    private static final String OF_STREET = Shown.address(STREET, OCTOBER);
    private static final AreaCode NEIGHBOUR = new AreaCode("990820001001002");

    @Autowired
    OwnerDatabase owner;

    @Autowired
    SetClock clock;

    @Autowired
    StandingWeights weights;

    @Autowired
    RedFlags flags;

    private AwardGround ground;
    private Component page;

    @BeforeEach
    void lay() {
        ground = AwardGround.lay(owner);
        UI.getCurrent().getSession().setLocale(Locale.CHINESE);
        UI.getCurrent().setLocale(Locale.CHINESE);
        ground.street();
        clock.set(SetClock.FRIDAY.minusDays(40).atTime(9, 0));
        weights.store(
                UUID.randomUUID(),
                STREET,
                new Weights(Map.of(Indicator.PROMISES_KEPT, 80, Indicator.ON_SPOT, 20)),
                "承诺为主",
                0);
        clock.set(SetClock.AFTERNOON);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void moving_sliders_shows_another_standing_or_why_there_is_none_and_stores_nothing() {
        open(OF_STREET);
        assertThat(text()).contains("第 1 版", "承诺为主", "按 80 % 的权重计", "无数据", "95.0", "中位 87.5");

        slide(Indicator.ON_SPOT, 10);
        assertThat(text())
                .contains("合计 90 %，应为 100 %", "权重合计为 100 % 时才计算排名", "试算中，没有保存")
                .doesNotContain("95.0");
        press("按比例调整到 100 %");
        assertThat(text()).contains("合计 100 %", "回访兑现率 89 %", "95.0", "试算中，没有保存");

        slide(Indicator.PROMISES_KEPT, 0);
        slide(Indicator.ON_SPOT, 0);
        assertThat(text()).contains("所有权重都是 0");

        press("恢复已存权重");
        assertThat(text()).contains("按 80 % 的权重计").doesNotContain("试算中");
        assertThat(weights.history(STREET)).hasSize(1);
    }

    @Test
    void new_weights_are_stored_by_an_act_of_their_own_with_a_reason() {
        open(OF_STREET);
        slide(Indicator.ON_SPOT, 0);
        slide(Indicator.PROMISES_KEPT, 100);
        press("存为新权重…");
        press("保存");
        assertThat(weights.history(STREET)).hasSize(1);
        $(TextArea.class).withLabel("理由").single().setValue("只看承诺");
        press("保存");
        assertThat(weights.history(STREET)).hasSize(2);
        assertThat(text()).contains("权重历史（2 版）", "本时段采用第 1 版");
    }

    @Test
    void the_flag_is_awarded_withdrawn_and_stays_in_the_history() {
        open(OF_STREET);
        press("授予流动红旗");
        test($(Select.class).withLabel("授予").single()).selectItem("第 1 名 奖一社区（95.0 分）");
        $(TextArea.class).withLabel("理由").single().setValue("件件有着落");
        test($(Button.class).withText("授予流动红旗").last()).click();
        assertThat(flags.of(STREET, OCTOBER)).isPresent();
        assertThat(text()).contains("2026年10月流动红旗", "件件有着落", "95.0 分，第 1 名 / 4");

        press("撤回");
        $(TextArea.class).withLabel("理由").single().setValue("数据有误");
        test($(Button.class).withText("撤回").last()).click();
        assertThat(text()).contains("已撤回", "数据有误", "还没有授予流动红旗");
    }

    @Test
    void that_nobody_has_the_flag_is_said_only_to_who_would_see_whoever_has_it() {
        open(OF_STREET);
        assertThat(text()).contains("还没有授予流动红旗");
        flags.award(UUID.randomUUID(), FIRST, OCTOBER, "件件有着落");
        flags.award(UUID.randomUUID(), NEIGHBOUR, OCTOBER, "也不错");

        ground.secretary(SECOND);
        open(OF_STREET);
        assertThat(text()).contains("流动红旗").doesNotContain("还没有授予", "奖一社区");
        ground.chief();
        open(Shown.address(FIRST, OCTOBER));
        assertThat(text()).contains("流动红旗").doesNotContain("还没有授予", "第2网格");
    }

    @Test
    void a_secretary_appeals_and_the_street_answers_beside_the_standing() {
        ground.secretary(SECOND);
        open(Shown.address(SECOND, OCTOBER));
        assertThat(text()).contains("第 2 名（共 4 个）", "中位 87.5").doesNotContain("奖一社区", "存为新权重");
        $(TextArea.class).single().setValue("12日停电");
        press("提交申诉");
        assertThat(text()).contains("12日停电", "待答复");

        ground.street();
        open(OF_STREET);
        assertThat($(TextArea.class).exists())
                .as("the form comes when it is wanted")
                .isFalse();
        press("答复");
        $(TextArea.class).single().setValue("予以采纳");
        press("采纳");
        assertThat(text()).contains("12日停电", "已采纳", "予以采纳");
    }

    @Test
    void a_chief_sees_the_own_grid_alone_and_no_sliders() {
        ground.chief();
        open(Shown.address(FIRST, OCTOBER));
        assertThat(text()).contains("本级排名", "95.0").doesNotContain("第2网格");
        assertThat($(RangeInput.class).exists()).isFalse();
    }

    @Test
    void a_period_that_makes_no_sense_is_said_and_a_foreign_area_is_not_found() {
        open("standing/" + STREET + "/2026-10-31..2026-10-01");
        assertThat(text()).contains("结束日期早于开始日期");
        open("standing/" + STREET + "/2027-01");
        assertThat(text()).contains("还没有到来");
        assertThatThrownBy(() -> open("standing/990820002/2026-10")).isNotNull();
    }

    private void slide(Indicator indicator, int percent) {
        RangeInput slider = $(RangeInput.class).all().get(Weights.WEIGHED.indexOf(indicator));
        test(slider).setValue((double) percent);
    }

    private void open(String address) {
        page = navigate(address, StandingView.class);
    }

    private void press(String button) {
        test($(Button.class).withText(button).first()).click();
    }

    private String text() {
        return page.getElement().getTextRecursively();
    }
}
