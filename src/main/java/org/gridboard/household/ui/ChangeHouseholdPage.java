package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.household.HouseholdDetail;
import org.gridboard.household.HouseholdFacts;
import org.gridboard.household.Households;
import org.gridboard.platform.ChangedMeanwhileException;

/** Changes a household. If someone else was faster, shows both, field by field, and lets the user choose. */
class ChangeHouseholdPage extends Div {

    private final HouseholdDetail household;
    private final Households households;
    private final Desk desk;
    private final HouseholdFields fields;
    private final ErrorLine error = new ErrorLine();
    private final Div conflict = new Div();

    ChangeHouseholdPage(HouseholdDetail household, Households households, Desk desk, Runnable cancelled) {
        this.household = household;
        this.households = households;
        this.desk = desk;
        fields = new HouseholdFields(desk);
        addClassName("gb-fields");
        fields.setFacts(household.facts());
        var save = new Button(getTranslation("household.save"), click -> save(household.version()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save, new Button(getTranslation("household.cancel"), click -> cancelled.run()));
        buttons.addClassName("gb-acts");
        add(new H2(HouseholdTexts.address(household.facts())), error, conflict, fields, buttons);
    }

    private void save(int version) {
        conflict.removeAll();
        Attempt.of(() -> change(version), error);
    }

    private void change(int version) {
        HouseholdFacts mine = fields.getFacts();
        try {
            households.change(household.id(), version, mine);
            desk.stored();
        } catch (ChangedMeanwhileException changed) {
            var theirs = (HouseholdDetail) changed.current();
            conflict.add(new ConflictChoice(theirs.facts(), mine, () -> save(theirs.version()), desk::stored));
        }
    }
}
