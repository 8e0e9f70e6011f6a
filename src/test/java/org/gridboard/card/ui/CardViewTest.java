package org.gridboard.card.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.util.Locale;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.card.TestCards;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class CardViewTest extends SpringBrowserlessTest {

    @Autowired
    OwnerDatabase owner;

    private CardView view;

    @BeforeEach
    void lay() {
        TestCards.lay(owner);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void the_secretary_switches_the_page_on_and_then_cards_carry_the_code() {
        open(Locale.CHINESE, Role.SECRETARY, TestCards.COMMUNITY);
        assertThat(text()).contains("公开页未开启").doesNotContain("扫码查看");

        test($(Button.class).withText("开启本网格公开页").single()).click();

        assertThat(text()).contains("公开页已开启", "/g/" + TestCards.GRID, "扫码查看网格长名片");
        assertThat($(CardFace.class).all()).hasSize(10);
    }

    @Test
    void the_chief_prints_and_sees_the_state_in_English() {
        open(Locale.ENGLISH, Role.GRID_CHIEF, TestCards.GRID);

        assertThat($(H1.class).single().getText()).isEqualTo("Contact card · 庚一社区第1网格");
        assertThat(text()).contains("Public page off", "Ask the community secretary", "Print the A4 poster");
        assertThat($(Button.class).withText("Switch this grid’s page on").exists())
                .isFalse();
    }

    private void open(Locale locale, Role role, AreaCode area) {
        TestAccounts.signIn(
                TestAccounts.create(owner, "card-view-" + role.name().toLowerCase(Locale.ROOT), role, area));
        UI.getCurrent().getSession().setLocale(locale);
        UI.getCurrent().setLocale(locale);
        view = navigate("card/" + TestCards.GRID, CardView.class);
    }

    private String text() {
        return view.getElement().getTextRecursively();
    }
}
