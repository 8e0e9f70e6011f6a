package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Selected;
import org.gridboard.household.HouseholdDetail;

/** Adds a household where it lives. */
class NewHouseholdPage extends Div {

    private final HouseholdServices services;
    private final Desk desk;
    private final HouseholdFields fields;
    private final DraftKeeper draft;

    NewHouseholdPage(HouseholdServices services, Desk desk) {
        this.services = services;
        this.desk = desk;
        fields = new HouseholdFields(desk, services.places());
        draft = new DraftKeeper(services.drafts(), services.times(), HouseholdForm.KIND + "/" + Selected.NEW);
        fields.keepIn(draft);
        addClassName("gb-form");
        var error = new ErrorLine();
        var save = new Button(getTranslation("household.save"), click -> error.attempt(this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(getTranslation("household.new")), draft, error, fields, save);
    }

    private void save() {
        HouseholdDetail stored = services.households().add(draft.request(), fields.getFacts());
        draft.done();
        desk.show(
                desk.focus().select(new Selected(HouseholdForm.KIND, stored.id().toString())));
        desk.stored();
    }
}
