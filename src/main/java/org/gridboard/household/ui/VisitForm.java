package org.gridboard.household.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.gridboard.access.CurrentAccount;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DetailForm;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;
import org.gridboard.household.HouseholdId;

/** Opens the page to record a visit to a household: {@code ?visit=new.household.12}. */
@org.springframework.stereotype.Component
class VisitForm implements DetailForm {

    static final String KIND = "visit";

    private final HouseholdServices services;
    private final CurrentAccount currentAccount;

    VisitForm(HouseholdServices services, CurrentAccount currentAccount) {
        this.services = services;
        this.currentAccount = currentAccount;
    }

    /** What opens a new visit to the household. */
    static Selected to(HouseholdId household) {
        return Selected.newFrom(KIND, new Selected(HouseholdForm.KIND, household.toString()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Component> open(Focus focus, Desk desk) {
        return Optional.ofNullable(focus.selected())
                .filter(selected -> Rights.of(currentAccount.get()).keeps())
                .flatMap(Selected::origin)
                .filter(origin -> origin.kind().equals(HouseholdForm.KIND))
                .flatMap(Selected::number)
                .map(HouseholdId::new)
                .flatMap(services.households()::find)
                .map(household -> new VisitPage(household, services, desk));
    }
}
