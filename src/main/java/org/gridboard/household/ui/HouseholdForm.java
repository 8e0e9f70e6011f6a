package org.gridboard.household.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.NumberedForm;
import org.gridboard.dashboard.Selected;
import org.gridboard.household.HouseholdId;

/** Opens a household, or the page to add a new one. */
@org.springframework.stereotype.Component
class HouseholdForm extends NumberedForm {

    static final String KIND = "household";

    private final HouseholdServices services;

    HouseholdForm(HouseholdServices services, CurrentAccount currentAccount) {
        super(KIND, currentAccount);
        this.services = services;
    }

    @Override
    protected Optional<Component> add(Selected start, Account account, Focus focus, Desk desk) {
        return Rights.of(account).keeps() ? Optional.of(new NewHouseholdPage(services, desk)) : Optional.empty();
    }

    @Override
    protected Optional<Component> show(long number, Account account, Desk desk) {
        return services.households()
                .find(new HouseholdId(number))
                .map(household -> new HouseholdPage(household, Rights.of(account), services, desk));
    }
}
