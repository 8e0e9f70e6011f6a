package org.gridboard.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Position;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.TestDesk;
import org.gridboard.ledger.resource.ResourceKind;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ResourceFormTest extends SpringBrowserlessTest {

    @Autowired
    ResourceForm form;

    @Autowired
    ResourceList list;

    @Autowired
    OwnerDatabase owner;

    private TestDesk desk;

    @BeforeEach
    void openNew() {
        TestGround.lay(owner);
        clear();
        signIn("chief", Role.GRID_CHIEF, TestGround.GRID);
        desk = new TestDesk(new Focus(
                "my-grid", TestGround.GRID, LocalDate.of(2026, 11, 20), new Selected(ResourceForm.KIND, Selected.NEW)));
    }

    @AfterEach
    void clear() {
        owner.jdbc()
                .sql("delete from resource where left(grid_code, 9) = '990102001'")
                .update();
        owner.jdbc().sql("delete from draft where form like 'resource/%'").update();
        TestAccounts.signOut();
    }

    @Test
    void a_resource_is_added_at_a_place_on_the_map_and_listed() {
        open(Locale.CHINESE);
        fill("名称", "莲秀卫生站", "在地图上选点", TestGround.IN_GRID);
        press("保存");

        open(Locale.CHINESE);
        assertThat($(H2.class).single().getText()).isEqualTo("莲秀卫生站");
        assertThat(text()).contains("卫生服务站", "丙一第1网格");
        UI.getCurrent().add(list.open(desk.focus(), desk));
        assertThat(text()).contains("新增公共资源", "导出 Excel");
    }

    @Test
    void a_place_outside_is_refused_in_English_and_what_was_typed_waits_as_a_draft() {
        open(Locale.ENGLISH);
        fill("Name", "Car park", "Choose the place on the map", TestGround.IN_NEXT_DOOR);
        press("Save");

        assertThat($(ErrorLine.class).all())
                .extracting(ErrorLine::getText)
                .contains("The place lies outside your grids; nothing was saved. Choose another place.");
        open(Locale.ENGLISH);
        assertThat($(TextField.class).withLabel("Name").single().getValue()).isEqualTo("Car park");
    }

    @Test
    void members_add_nothing_and_strangers_find_nothing() {
        open(Locale.CHINESE);
        fill("名称", "车场", "在地图上选点", TestGround.IN_GRID);
        press("保存");
        signIn("member", Role.GRID_MEMBER, TestGround.GRID);
        open(Locale.CHINESE);
        assertThat($(Button.class).withText("修改").exists()).isFalse();
        signIn("stranger", Role.GRID_CHIEF, TestGround.ELSEWHERE);
        assertThat(form.open(desk.focus(), desk)).isEmpty();
    }

    private void fill(String label, String name, String pick, Position place) {
        @SuppressWarnings("unchecked")
        Select<ResourceKind> kind = $(Select.class).single();
        kind.setValue(ResourceKind.CLINIC);
        $(TextField.class).withLabel(label).single().setValue(name);
        press(pick);
        desk.click(place.lat(), place.lng());
    }

    private void open(Locale locale) {
        UI.getCurrent().setLocale(locale);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(form.open(desk.focus(), desk).orElseThrow());
    }

    private void press(String button) {
        test($(Button.class).withText(button).first()).click();
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private void signIn(String name, Role role, AreaCode area) {
        TestAccounts.signIn(TestAccounts.create(owner, "resource-form-" + name, role, area));
    }
}
