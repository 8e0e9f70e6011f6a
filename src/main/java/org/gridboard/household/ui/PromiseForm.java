package org.gridboard.household.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DetailForm;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;

/** Opens a promise made to a household. */
@org.springframework.stereotype.Component
class PromiseForm implements DetailForm {

    static final String KIND = "promise";

    private final HouseholdServices services;
    private final CurrentAccount currentAccount;

    PromiseForm(HouseholdServices services, CurrentAccount currentAccount) {
        this.services = services;
        this.currentAccount = currentAccount;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Component> open(Focus focus, Desk desk) {
        Account account = currentAccount.get();
        return Optional.ofNullable(focus.selected())
                .filter(selected -> account.role().doesDailyWork())
                .flatMap(Selected::number)
                .flatMap(services.promises()::find)
                .map(promise -> new PromisePage(promise, Rights.of(account), services, desk));
    }
}
