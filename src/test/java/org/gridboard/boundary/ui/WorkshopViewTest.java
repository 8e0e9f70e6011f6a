package org.gridboard.boundary.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.boundary.RedrawingGround.COMMUNITY;
import static org.gridboard.boundary.RedrawingGround.OTHER_COMMUNITY;
import static org.gridboard.boundary.RedrawingGround.STREET;
import static org.gridboard.boundary.RedrawingGround.lat;
import static org.gridboard.boundary.RedrawingGround.lng;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gridboard.access.TestAccounts;
import org.gridboard.boundary.Redrawing;
import org.gridboard.boundary.RedrawingGround;
import org.gridboard.boundary.Redrawings;
import org.gridboard.boundary.partition.Edit;
import org.gridboard.boundary.partition.PieceId;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.inspection.SetClock;
import org.gridboard.map.DrawnEvent;
import org.gridboard.map.LeafletMap;
import org.gridboard.map.PieceClickEvent;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ViewTest
@Import(SetClock.Setting.class)
class WorkshopViewTest extends SpringBrowserlessTest {

    @Autowired
    OwnerDatabase owner;

    @Autowired
    Redrawings redrawings;

    @Autowired
    SetClock clock;

    private RedrawingGround ground;
    private Component page;

    @BeforeEach
    void lay() {
        clock.set(SetClock.AFTERNOON);
        ground = RedrawingGround.lay(owner);
        UI.getCurrent().getSession().setLocale(Locale.CHINESE);
        UI.getCurrent().setLocale(Locale.CHINESE);
        ground.secretary();
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_community_without_drafts_says_so_and_begins_one() {
        open("boundaries/" + COMMUNITY);
        assertThat(text()).contains("2026-11-20 有效的边界：4 个网格", "没有打开的草案");
        press("新建草案");
        assertThat(text()).contains("2026年11月调整", "还没有改动", "没有发现问题", "指导户数 300–500");
        assertThat(redrawings.open(COMMUNITY)).hasSize(1);
    }

    @Test
    void a_chief_reads_what_was_when_and_is_offered_no_draft() {
        ground.chief();
        open("boundaries");
        assertThat(text()).contains("2026-11-20 有效的边界：4 个网格", "边界变更").doesNotContain("草案", "导出");
    }

    @Test
    void a_line_drawn_across_a_chosen_grid_splits_it_and_undo_takes_it_back() {
        Redrawing draft = openDraft();
        press("拆分");
        assertThat(text()).contains("请点选要拆分的网格");
        click(3);
        assertThat(text()).contains("画一条线穿过“划一社区第3网格”");
        draw(lng(1.5), lat(0.9), lng(1.5), lat(2.1));
        assertThat(redrawings.partition(draft.id()).pieces()).hasSize(5);
        assertThat(text()).contains("第5网格", "步骤（1）", "▼ 偏少", "新").doesNotContain("还没有改动");
        press("撤销");
        assertThat(redrawings.partition(draft.id()).pieces()).hasSize(4);
        assertThat(text()).contains("（已撤销）");
        press("重做");
        assertThat(redrawings.partition(draft.id()).pieces()).hasSize(5);
    }

    @Test
    void a_cut_building_is_found_and_keeps_the_draft_from_being_adopted() {
        openDraft();
        press("拆分");
        click(1);
        draw(lng(0.5), lat(0.9), lng(0.5), lat(2.1));
        assertThat(text()).contains("问题（1）", "边界穿过一栋建筑", "还有 1 个问题没有处理");
        assertThat($(Button.class).withText("采用…").single().isEnabled()).isFalse();
    }

    @Test
    void what_cannot_be_done_is_said_and_nothing_is_stored() {
        Redrawing draft = openDraft();
        press("拆分");
        click(3);
        draw(lng(1.2), lat(1.2), lng(1.5), lat(1.5));
        assertThat(error()).isNotBlank();
        assertThat(redrawings.find(draft.id()).orElseThrow().step()).isZero();
        type("114.104, 30.51\nabc");
        assertThat(error()).contains("第 2 行", "abc");
        type("30.5, 114.1");
        assertThat(error()).contains("纬度写在了前面");
    }

    @Test
    void typed_coordinates_do_what_drawn_ones_do() {
        Redrawing draft = openDraft();
        press("拆分");
        click(3);
        $(TextField.class).withLabel("新网格的名称").single().setValue("东湖网格");
        type("%s, %s\n%s, %s".formatted(lng(1.5), lat(0.9), lng(1.5), lat(2.1)));
        assertThat(redrawings.partition(draft.id()).pieces())
                .anyMatch(piece -> piece.name().equals("东湖网格"));
    }

    @Test
    void neighbours_are_merged_by_a_button_once_two_are_chosen() {
        Redrawing draft = openDraft();
        press("合并");
        click(1);
        click(2);
        assertThat(text()).contains("“划一社区第1网格”与“划一社区第2网格”将合并");
        test($(Button.class).withText("合并").last()).click();
        assertThat(redrawings.partition(draft.id()).pieces()).hasSize(3);
    }

    @Test
    void the_second_of_two_is_told_and_sees_what_the_first_did() {
        Redrawing draft = openDraft();
        redrawings.edit(draft.id(), draft.version(), UUID.randomUUID(), new Edit.Rename(new PieceId(2), "西南网格"));
        press("拆分");
        click(3);
        redrawings.edit(draft.id(), draft.version() + 1, UUID.randomUUID(), new Edit.Rename(new PieceId(4), "东南网格"));
        draw(lng(1.5), lat(0.9), lng(1.5), lat(2.1));
        assertThat(error()).contains("其他人刚刚修改了这份草案");
        assertThat(text()).contains("东南网格");
        assertThat(redrawings.partition(draft.id()).pieces()).hasSize(4);
        draw(lng(1.5), lat(0.9), lng(1.5), lat(2.1));
        assertThat(redrawings.partition(draft.id()).pieces()).hasSize(5);
    }

    @Test
    void a_draft_whose_boundaries_were_replaced_offers_to_begin_anew() {
        Redrawing draft = begun();
        ground.replaceBoundary();
        open(draft);
        assertThat(text()).contains("所依据的边界").doesNotContain("绘制工具");
        assertThat($(ToolPane.class).exists()).isFalse();
        press("按现行边界重新起草");
        assertThat(redrawings.open(COMMUNITY)).hasSize(2);
        assertThat($(ToolPane.class).exists()).isTrue();
    }

    @Test
    void a_discarded_draft_is_gone_from_the_list_and_can_still_be_read() {
        Redrawing draft = openDraft();
        press("放弃草案");
        test($(Button.class).withText("放弃草案").last()).click();
        assertThat(redrawings.open(COMMUNITY)).isEmpty();
        assertThat(text()).contains("没有打开的草案");
        open(draft);
        assertThat(text()).contains("草案已放弃");
        assertThat($(ToolPane.class).exists()).isFalse();
    }

    @Test
    void a_street_shows_its_communities_and_nobody_sees_what_lies_elsewhere() {
        Redrawing draft = begun();
        ground.street();
        open("boundaries/" + STREET);
        assertThat(text()).contains("划一社区", "划二社区", "请先选择一个社区").doesNotContain("新建草案");
        show(OTHER_COMMUNITY, draft);
        assertThat($(WorkshopView.class).exists()).isFalse();
        ground.secretaryNextDoor();
        assertThatThrownBy(() -> open("boundaries/" + COMMUNITY)).isNotNull();
        ground.chief();
        assertThatThrownBy(() -> open("boundaries/" + OTHER_COMMUNITY)).isNotNull();
        open(draft);
        assertThat(text()).contains("4 个网格").doesNotContain("新楼", "顶点");
    }

    private Redrawing begun() {
        return redrawings.begin(COMMUNITY, "新楼", UUID.randomUUID());
    }

    private Redrawing openDraft() {
        Redrawing draft = begun();
        open(draft);
        return draft;
    }

    private void open(String address) {
        page = navigate(address, WorkshopView.class);
    }

    private void open(Redrawing draft) {
        page = navigate("boundaries/" + COMMUNITY + "/2026-11-20", WorkshopView.class);
        show(COMMUNITY, draft);
    }

    private static void show(AreaCode area, Redrawing draft) {
        Asked asked = new Asked(area, LocalDate.of(2026, 11, 20), draft.id(), List.of(), false);
        UI.getCurrent().navigate(asked.path(), asked.query());
    }

    private void press(String button) {
        test($(Button.class).withText(button).first()).click();
    }

    private void click(int piece) {
        LeafletMap map = $(LeafletMap.class).single();
        ComponentUtil.fireEvent(map, new PieceClickEvent(map, true, piece, false));
    }

    private void draw(double fromLng, double fromLat, double toLng, double toLat) {
        LeafletMap map = $(LeafletMap.class).single();
        ComponentUtil.fireEvent(map, new DrawnEvent(map, true, "LINE", new double[][] {
            {fromLng, fromLat}, {toLng, toLat}
        }));
    }

    private void type(String coordinates) {
        $(TextArea.class).single().setValue(coordinates);
        press("使用这些坐标");
    }

    private String error() {
        return $(ErrorLine.class).first().getText();
    }

    private String text() {
        return page.getElement().getTextRecursively();
    }
}
