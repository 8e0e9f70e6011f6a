package org.gridboard.household.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gridboard.dashboard.Section;
import org.gridboard.household.MaskedResident;
import org.gridboard.household.Reveals;

/** Who lives here, masked; each can be shown in full for a reason. */
class ResidentsSection extends Div {

    ResidentsSection(List<MaskedResident> residents, Reveals reveals) {
        var section = new Section(getTranslation("household.residents"));
        if (residents.isEmpty()) {
            var none = new Span(getTranslation("household.residents.none"));
            none.addClassName("gb-soft");
            section.add(none);
        }
        residents.forEach(resident -> section.add(new ResidentRow(resident, reveals)));
        add(section);
    }
}
