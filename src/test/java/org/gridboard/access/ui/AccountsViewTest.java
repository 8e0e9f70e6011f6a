package org.gridboard.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.Texts;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class AccountsViewTest extends SpringBrowserlessTest {

    @Autowired
    OwnerDatabase owner;

    @Autowired
    Texts texts;

    @BeforeEach
    void signIn() {
        TestAccounts.signIn(TestAccounts.create(owner, "view-admin", Role.ADMINISTRATOR));
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_new_account_shows_its_first_password_once() {
        navigate(AccountsView.class);
        button("access.accounts.create");
        field("access.account.username", "view-auditor");
        field("access.account.name", "审计员一");
        role(Role.AUDITOR);
        button("access.save");
        var password = $(TextField.class)
                .withCondition(shown -> shown.hasClassName("new-password"))
                .single();
        assertThat(password.getValue()).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
        button("access.new-password.done");
        assertThat($(PasswordDialog.class).exists()).isFalse();
        assertThat($(AccountDialog.class).exists()).isFalse();
    }

    @Test
    void what_breaks_a_rule_is_said_on_top_and_what_was_typed_stays() {
        navigate(AccountsView.class);
        button("access.accounts.create");
        field("access.account.username", "view-secretary");
        field("access.account.name", "书记一");
        role(Role.SECRETARY);
        button("access.save");
        assertThat($(ErrorSummary.class).single().getText()).isEqualTo(text("access.scope.SECRETARY"));
        assertThat($(TextField.class)
                        .withCaption(text("access.account.username"))
                        .single()
                        .getValue())
                .isEqualTo("view-secretary");
    }

    private void role(Role role) {
        @SuppressWarnings("unchecked")
        Select<Role> roles = $(Select.class).single();
        roles.setValue(role);
    }

    private void field(String key, String value) {
        test($(TextField.class).withCaption(text(key)).single()).setValue(value);
    }

    private void button(String key) {
        test($(Button.class).withText(text(key)).single()).click();
    }

    private String text(String key) {
        return texts.get(UI.getCurrent().getLocale(), key);
    }
}
