package org.gridboard.household.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Section;
import org.gridboard.household.Clear;
import org.gridboard.household.ClearAnswer;
import org.gridboard.household.HouseholdDetail;

/** The six clears: what is known of each, since when and from whom; what is missing or stale is marked. */
class ClearsSection extends Div {

    ClearsSection(HouseholdDetail household, Rights rights, HouseholdServices services, Desk desk) {
        Map<Clear, ClearAnswer> answers =
                household.clears().stream().collect(Collectors.toMap(ClearAnswer::clear, Function.identity()));
        long fresh = household.clears().stream().filter(ClearAnswer::fresh).count();
        var state = new Span(
                getTranslation("household.clears.fresh", fresh, Clear.values().length, household.clearMonths()));
        state.addClassName("gb-soft");
        var section = new Section(getTranslation("household.clears"), state);
        for (Clear clear : Clear.values()) {
            section.add(new ClearRow(
                    clear,
                    answers.get(clear),
                    rights.keeps(),
                    answer -> services.clears().confirm(household.id(), answer),
                    desk::stored));
        }
        add(section);
    }
}
