package org.gridboard.meeting.digest.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.area.TestGround.COMMUNITY;
import static org.gridboard.area.TestGround.ELSEWHERE;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.code.Level;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the secretary says whereto digests go. */
@ViewTest
class DigestPageTest extends SpringBrowserlessTest {

    private static final String ADDRESS = "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=0123456789abcdef";

    @Autowired
    OwnerDatabase owner;

    @BeforeEach
    void openThePage() {
        TestGround.lay(owner);
        owner.jdbc()
                .sql("delete from digest_channel where community = :community")
                .param("community", COMMUNITY.value())
                .update();
        UI.getCurrent().getSession().setLocale(Locale.CHINESE);
        UI.getCurrent().setLocale(Locale.CHINESE);
        TestAccounts.signIn(TestAccounts.create(owner, "digest-page", Role.SECRETARY, COMMUNITY));
        navigate("digest/" + COMMUNITY, DigestView.class);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void an_address_is_stored_and_not_shown_again() {
        assertThat($(ChannelForm.class).all()).hasSize(3);
        assertThat(said()).contains("企业微信群机器人", "还没有推送过。");
        enter(ADDRESS);

        assertThat(said()).contains("已保存。").doesNotContain("0123456789abcdef");
        assertThat(target().getValue()).isEmpty();
        assertThat(target().getHelperText()).startsWith("已保存：").doesNotContain("0123456789abcdef");
        assertThat(owner.jdbc()
                        .sql("select target from digest_channel where enabled and community = :community")
                        .param("community", COMMUNITY.value())
                        .query(String.class)
                        .list())
                .containsExactly(ADDRESS);
    }

    @Test
    void an_address_of_anybody_else_is_refused_in_one_sentence() {
        enter("https://example.com/send?key=1");

        assertThat($(ErrorLine.class).first().getElement().getTextRecursively()).contains("这不是可以使用的企业微信群机器人地址");
        assertThat(target().getValue()).isEqualTo("https://example.com/send?key=1");
    }

    @Test
    void another_community_has_no_such_page() {
        assertThatThrownBy(() -> navigate("digest/" + ELSEWHERE.at(Level.COMMUNITY), DigestView.class))
                .isNotNull();
    }

    private void enter(String address) {
        $(Checkbox.class).first().setValue(true);
        target().setValue(address);
        test($(Button.class).withText("保存").first()).click();
    }

    private TextField target() {
        return $(TextField.class).first();
    }

    private String said() {
        return $(DigestView.class).single().getElement().getTextRecursively();
    }
}
