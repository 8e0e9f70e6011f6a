package org.gridboard.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.gridboard.access.AccountEntry;
import org.gridboard.access.Accounts;
import org.gridboard.access.AreaChoices;

/** The accounts, loaded as they are scrolled to, each with what can be done to it. */
class AccountList extends Grid<AccountEntry> implements LocaleChangeObserver {

    private final transient AreaChoices areaChoices;
    private final transient Accounts accounts;
    private String words = "";

    AccountList(Accounts accounts, AreaChoices areaChoices) {
        this.accounts = accounts;
        this.areaChoices = areaChoices;
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setDataProvider(DataProvider.fromCallbacks(
                query -> accounts.list(words, query.getOffset(), query.getLimit()).stream(),
                query -> accounts.count(words)));
    }

    void search(String words) {
        this.words = words;
        refresh();
    }

    void create() {
        new AccountDialog(accounts, areaChoices, null, this::refresh).open();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAllColumns();
        addComponentColumn(entry ->
                        twoLines(entry.account().name(), entry.account().username()))
                .setHeader(getTranslation("access.accounts.account"))
                .setWidth("5.5rem");
        addComponentColumn(entry -> twoLines(
                        getTranslation(entry.account().role().key()),
                        String.join(getTranslation("access.comma"), entry.areaNames())))
                .setHeader(getTranslation("access.accounts.scope"))
                .setWidth("6.5rem");
        addColumn(this::status)
                .setHeader(getTranslation("access.accounts.status"))
                .setFlexGrow(0)
                .setWidth("4.5rem");
        addComponentColumn(this::actions).setHeader("").setFlexGrow(0).setWidth("3.5rem");
        setEmptyStateText(getTranslation("access.accounts.empty"));
    }

    private void refresh() {
        getDataProvider().refreshAll();
    }

    private String status(AccountEntry entry) {
        if (entry.account().locked()) {
            return getTranslation("access.accounts.locked");
        }
        return getTranslation(entry.waiting() ? "access.accounts.waiting" : "access.accounts.open");
    }

    private Button actions(AccountEntry entry) {
        var acts = new AccountActs(accounts, this::refresh, entry.account());
        var button = new Button("⋯");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(
                getTranslation("access.accounts.actions", entry.account().username()));
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addItem(
                getTranslation("access.accounts.edit"),
                click -> new AccountDialog(accounts, areaChoices, entry.account(), this::refresh).open());
        menu.addItem(getTranslation("access.accounts.reset"), click -> acts.confirmReset());
        if (entry.open()) {
            menu.addItem(getTranslation("access.accounts.lock"), click -> acts.confirmLock());
        } else {
            menu.addItem(getTranslation("access.accounts.unlock"), click -> acts.unlock());
        }
        return button;
    }

    private static Div twoLines(String first, String second) {
        var below = new Span(second);
        below.addClassName("soft");
        var cell = new Div(new Span(first), below);
        cell.addClassName("two-lines");
        return cell;
    }
}
