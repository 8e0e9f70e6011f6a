package org.gridboard.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.code.KeyArea;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class DraftKeeperTest extends SpringBrowserlessTest {

    private static final String FORM = "report";

    @Autowired
    Drafts drafts;

    @Autowired
    Times times;

    @Autowired
    OwnerDatabase owner;

    private DraftKeeper keeper;
    private TextField words;
    private RadioButtonGroup<KeyArea> area;

    @BeforeEach
    void signInAndOpen() {
        TestGround.lay(owner);
        UI.getCurrent().setLocale(Locale.CHINESE);
        TestAccounts.signIn(TestAccounts.create(owner, "keeper", Role.GRID_CHIEF, TestGround.GRID));
        drafts.discard(FORM);
        open();
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void what_was_typed_is_there_when_the_form_is_opened_anew() {
        type("楼道堆物");
        area.setValue(KeyArea.FIRE_SAFETY);
        UUID request = keeper.request();

        open();

        assertThat(words.getValue()).isEqualTo("楼道堆物");
        assertThat(area.getValue()).isEqualTo(KeyArea.FIRE_SAFETY);
        assertThat(keeper.request()).isEqualTo(request);
        assertThat(said()).contains("的草稿已恢复");
    }

    @Test
    void an_untouched_form_leaves_no_draft() {
        assertThat(drafts.find(FORM)).isEmpty();
        assertThat(said()).isEmpty();
        assertThat(words.getValueChangeMode()).isEqualTo(ValueChangeMode.LAZY);
    }

    @Test
    void discarding_empties_the_form_and_begins_another_entry() {
        type("楼道堆物");
        UUID request = keeper.request();
        open();

        test($(Button.class).withText("丢弃").single()).click();

        assertThat(words.getValue()).isEmpty();
        assertThat(said()).isEmpty();
        assertThat(keeper.request()).isNotEqualTo(request);
        assertThat(drafts.find(FORM)).isEmpty();
    }

    @Test
    void what_was_sent_is_no_draft_any_more() {
        type("楼道堆物");
        keeper.done();
        type("迟到的字");

        assertThat(drafts.find(FORM)).isEmpty();
    }

    @Test
    void what_is_typed_after_another_page_has_sent_the_draft_is_a_new_entry() {
        type("楼道堆物");
        UUID request = keeper.request();
        drafts.discard(FORM);

        type("另一件事");

        assertThat(keeper.request()).isNotEqualTo(request);
        assertThat(drafts.find(FORM).orElseThrow().request()).isEqualTo(keeper.request());
    }

    @Test
    void a_choice_that_no_longer_exists_is_not_restored() {
        drafts.keep(FORM, UUID.randomUUID(), Map.of("area", "ABOLISHED", "words", "楼道堆物"));

        open();

        assertThat(area.getValue()).isNull();
        assertThat(words.getValue()).isEqualTo("楼道堆物");
    }

    private void open() {
        keeper = new DraftKeeper(drafts, times, FORM);
        words = new TextField();
        area = new RadioButtonGroup<>();
        area.setItems(KeyArea.values());
        keeper.keep("words", words);
        keeper.keep("area", area, KeyArea.class);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(keeper, words, area);
    }

    private void type(String text) {
        test(words).setValue(text);
    }

    private String said() {
        return keeper.getElement().getTextRecursively();
    }
}
