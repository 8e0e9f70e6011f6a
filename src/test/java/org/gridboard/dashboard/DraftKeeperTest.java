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
    private static final UUID NOBODY = new UUID(0, 0);

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
        owner.jdbc().sql("delete from draft").update();
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
        assertThat(drafts.of(FORM).stream().findFirst()).isEmpty();
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
        assertThat(drafts.of(FORM).stream().findFirst()).isEmpty();
    }

    @Test
    void what_was_sent_is_no_draft_any_more() {
        type("楼道堆物");
        keeper.done();
        type("迟到的字");

        assertThat(drafts.of(FORM).stream().findFirst()).isEmpty();
    }

    @Test
    void what_is_typed_after_another_page_has_sent_the_draft_is_a_new_entry() {
        type("楼道堆物");
        UUID request = keeper.request();
        owner.jdbc().sql("delete from draft").update();

        type("另一件事");

        assertThat(keeper.request()).isNotEqualTo(request);
        assertThat(drafts.of(FORM).stream().findFirst().orElseThrow().request()).isEqualTo(keeper.request());
    }

    @Test
    void of_two_pages_with_one_draft_each_keeps_its_own_text_and_sends_its_own_entry() {
        type("楼道堆物");
        open();
        TextField firstWords = words;
        DraftKeeper first = keeper;
        open();
        type("楼道堆物，挡住灭火器");

        UI.getCurrent().add(firstWords, first);
        test(firstWords).setValue("楼道堆物，已拍照");

        assertThat(first.getElement().getTextRecursively()).contains("两边写的都会保留");
        assertThat(first.request()).isNotEqualTo(keeper.request());
        assertThat(drafts.of(FORM))
                .extracting(draft -> draft.values().get("words"))
                .containsExactlyInAnyOrder("楼道堆物，挡住灭火器", "楼道堆物，已拍照");
        keeper.done();
        assertThat(drafts.of(FORM)).extracting(Draft::request).containsExactly(first.request());
    }

    @Test
    void two_pages_in_which_nothing_was_typed_since_send_one_entry() {
        type("楼道堆物");
        open();
        DraftKeeper first = keeper;
        open();

        assertThat(first.request()).isEqualTo(keeper.request());
        keeper.done();
        assertThat(first.request()).isEqualTo(keeper.request());
    }

    @Test
    void what_is_typed_while_another_page_sends_the_older_text_is_an_entry_of_its_own() {
        type("楼道堆物");
        open();
        DraftKeeper first = keeper;
        UUID sent = first.request();
        open();
        type("楼道堆物，挡住灭火器");

        first.done();

        assertThat(keeper.request()).isNotEqualTo(sent);
        assertThat(drafts.of(FORM).stream().findFirst().orElseThrow().request()).isEqualTo(keeper.request());
    }

    @Test
    void a_second_draft_is_offered_when_the_form_is_opened_anew() {
        type("楼道堆物");
        drafts.keep(
                FORM + Drafts.BRANCH + "2",
                UUID.randomUUID(),
                new Draft.Writer(NOBODY, NOBODY),
                Map.of("words", "另一页"));
        owner.jdbc()
                .sql("update draft set updated_at = updated_at - interval '1 minute' where form like '%~2'")
                .update();
        open();
        assertThat(words.getValue()).isEqualTo("楼道堆物");
        assertThat(said()).contains("另有一份");

        test($(Button.class).withText("换成那一份").single()).click();
        UI.getCurrent().setLocale(Locale.CHINESE); // the page was loaded anew
        open();

        assertThat(words.getValue()).isEqualTo("另一页");
        assertThat(said()).contains("另有一份");
    }

    @Test
    void a_choice_that_no_longer_exists_is_not_restored() {
        drafts.keep(
                FORM,
                UUID.randomUUID(),
                new Draft.Writer(NOBODY, NOBODY),
                Map.of("area", "ABOLISHED", "words", "楼道堆物"));

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
