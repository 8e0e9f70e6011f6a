package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.UUID;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Selected;
import org.gridboard.household.HouseholdDetail;
import org.gridboard.household.Households;

/** Adds a household where it lives. */
class NewHouseholdPage extends Div {

    private final UUID request = UUID.randomUUID();
    private final Households households;
    private final Desk desk;
    private final HouseholdFields fields;

    NewHouseholdPage(Households households, Desk desk) {
        this.households = households;
        this.desk = desk;
        fields = new HouseholdFields(desk);
        addClassName("gb-form");
        var error = new ErrorLine();
        var save = new Button(getTranslation("household.save"), click -> Attempt.of(this::save, error));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(getTranslation("household.new")), error, fields, save);
    }

    private void save() {
        HouseholdDetail stored = households.add(request, fields.getFacts());
        desk.show(
                desk.focus().select(new Selected(HouseholdForm.KIND, stored.id().toString())));
        desk.stored();
    }
}
