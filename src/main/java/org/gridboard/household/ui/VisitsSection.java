package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Section;
import org.gridboard.household.HouseholdId;

/** The people's log, newest first, and the fields to add an entry. */
class VisitsSection extends Div {

    private static final int SHOWN = 20;

    VisitsSection(HouseholdId household, Rights rights, HouseholdServices services, Desk desk) {
        var log = new VisitList(services.visits().latest(household, SHOWN), services.times());
        var section = new Section(getTranslation("household.visits"));
        if (rights.keeps()) {
            var open = new Button(getTranslation("household.visit.record"));
            open.addThemeVariants(ButtonVariant.PRIMARY);
            open.addClickListener(click -> section.replace(open, new VisitFields(household, services.visits(), desk)));
            section.add(open);
        }
        section.add(log);
        add(section);
    }
}
