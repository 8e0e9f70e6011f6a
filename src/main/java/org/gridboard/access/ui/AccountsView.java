package org.gridboard.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.gridboard.access.Accounts;
import org.gridboard.access.AreaChoices;

/** The accounts and what administrators do with them. */
@Route(value = "accounts", autoLayout = false)
@RolesAllowed("ADMINISTRATOR")
@CssImport("./access/access.css")
class AccountsView extends Main implements HasDynamicTitle, LocaleChangeObserver {

    private final H1 title = new H1();
    private final TextField search = new TextField();
    private final Button create = new Button();
    private final AccountList list;

    AccountsView(AccountBar bar, Accounts accounts, AreaChoices areaChoices) {
        addClassName("account-page");
        list = new AccountList(accounts, areaChoices);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> list.search(change.getValue()));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.addClickListener(click -> list.create());
        var tools = new HorizontalLayout(search, create);
        tools.addClassName("tools");
        add(bar, title, tools, list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.accounts.page");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("access.accounts.title"));
        search.setPlaceholder(getTranslation("access.accounts.search"));
        search.setAriaLabel(getTranslation("access.accounts.search"));
        create.setText(getTranslation("access.accounts.create"));
    }
}
