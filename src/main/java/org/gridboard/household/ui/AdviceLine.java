package org.gridboard.household.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.gridboard.household.Habits;
import org.gridboard.household.Tally;
import org.gridboard.household.VisitAdvice;

/** When a household is best visited, and what the advice rests on; nothing where nothing is known. */
class AdviceLine extends Div {

    AdviceLine(VisitAdvice advice) {
        addClassName("gb-advice");
        String hours = advice.hours().stream()
                .map(band -> getTranslation("household.band." + band))
                .collect(Collectors.joining(getTranslation("household.advice.or")));
        if (!hours.isEmpty()) {
            add(new Span(getTranslation("household.advice", hours)));
        }
        String why = why(advice);
        if (!why.isEmpty()) {
            var reason = new Span(why);
            reason.addClassName("gb-soft");
            add(reason);
        }
        setVisible(getComponentCount() > 0);
    }

    private String why(VisitAdvice advice) {
        Tally basis = advice.basis();
        if (basis != null) {
            return getTranslation("household.advice.basis", basis.met(), basis.tried());
        }
        String habits =
                advice.habits() == Habits.UNKNOWN ? null : getTranslation("household.habits." + advice.habits());
        String never = advice.neverMet() ? getTranslation("household.advice.neverMet") : null;
        return HouseholdTexts.joined(" ", habits, never);
    }
}
