package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.platform.Language;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who is signed in, the language, and the pages apart from the one page. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class AccountMenu extends MenuBar {

    AccountMenu(CurrentAccount currentAccount, AuthenticationContext authentication) {
        addClassName("gb-account-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        languages();
        Account account = currentAccount.get();
        var who = new Span(getTranslation("dashboard.account", roleOf(account), account.name()));
        who.addClassName("gb-who");
        var icon = VaadinIcon.USER.create();
        icon.addClassName("gb-who-icon");
        MenuItem item = addItem(new Span(icon, who));
        item.getElement()
                .setAttribute("aria-label", getTranslation("dashboard.account", roleOf(account), account.name()));
        SubMenu menu = item.getSubMenu();
        if (account.role().doesDailyWork()) {
            go(menu, "minutes");
            go(menu, "ledger");
            go(menu, "standing");
        }
        if (account.is(Role.SECRETARY, Role.STREET_STAFF, Role.ADMINISTRATOR)) {
            go(menu, "import");
        }
        if (account.is(Role.SECRETARY, Role.STREET_STAFF)) {
            go(menu, "boundaries");
            go(menu, "bodies");
            go(menu, "wall");
        }
        if (account.is(Role.STREET_STAFF)) {
            go(menu, "tokens");
        }
        if (account.role().doesDailyWork() || account.is(Role.ADMINISTRATOR)) {
            go(menu, "calendar");
        }
        if (account.is(Role.ADMINISTRATOR)) {
            go(menu, "accounts");
        }
        if (account.is(Role.AUDITOR)) {
            go(menu, "audit");
        }
        go(menu, "password");
        menu.addItem(getTranslation("dashboard.account.logout"), click -> authentication.logout());
    }

    private String roleOf(Account account) {
        return getTranslation("access.role." + account.role());
    }

    private void go(SubMenu menu, String page) {
        menu.addItem(
                getTranslation("dashboard.account." + page),
                click -> UI.getCurrentOrThrow().navigate(page));
    }

    private void languages() {
        Locale other = getLocale().getLanguage().equals(Locale.CHINESE.getLanguage()) ? Locale.ENGLISH : Locale.CHINESE;
        var item = addItem(getTranslation("dashboard.language"), click -> {
            Language.choose(other);
            UI.getCurrentOrThrow().getPage().reload();
        });
        item.getElement().setAttribute("aria-label", getTranslation("dashboard.language.switch"));
    }
}
