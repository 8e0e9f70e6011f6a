package org.gridboard.household.ui;

import com.vaadin.flow.component.html.Div;
import org.gridboard.dashboard.Section;
import org.gridboard.household.HouseholdId;

/** The people's log, newest first. */
class VisitsSection extends Div {

    private static final int SHOWN = 20;

    VisitsSection(HouseholdId household, HouseholdServices services) {
        add(new Section(
                getTranslation("household.visits"),
                new VisitList(services.visits().latest(household, SHOWN), services.times())));
    }
}
