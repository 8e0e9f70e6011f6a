package org.gridboard.household.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.NumberedForm;

/** Opens a promise made to a household. */
@org.springframework.stereotype.Component
class PromiseForm extends NumberedForm {

    static final String KIND = "promise";

    private final HouseholdServices services;

    PromiseForm(HouseholdServices services, CurrentAccount currentAccount) {
        super(KIND, currentAccount);
        this.services = services;
    }

    @Override
    protected Optional<Component> show(long number, Account account, Desk desk) {
        return services.promises()
                .find(number)
                .map(promise -> new PromisePage(promise, Rights.of(account), services, desk));
    }
}
