package org.gridboard.household.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DetailForm;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;
import org.gridboard.household.HouseholdId;

/** Opens a household, or the page to add a new one. */
@org.springframework.stereotype.Component
class HouseholdForm implements DetailForm {

    static final String KIND = "household";

    private final HouseholdServices services;
    private final CurrentAccount currentAccount;

    HouseholdForm(HouseholdServices services, CurrentAccount currentAccount) {
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
        Optional<Selected> selected = Optional.ofNullable(focus.selected());
        if (!account.role().doesDailyWork()) {
            return Optional.empty();
        }
        Rights rights = Rights.of(account);
        return selected.filter(Selected::isNew).isPresent() ? add(rights, desk) : show(selected, rights, desk);
    }

    private Optional<Component> add(Rights rights, Desk desk) {
        return rights.keeps() ? Optional.of(new NewHouseholdPage(services, desk)) : Optional.empty();
    }

    private Optional<Component> show(Optional<Selected> selected, Rights rights, Desk desk) {
        return selected.flatMap(Selected::number)
                .map(HouseholdId::new)
                .flatMap(services.households()::find)
                .map(household -> new HouseholdPage(household, rights, services, desk));
    }
}
