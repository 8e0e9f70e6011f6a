package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.gridboard.household.MaskedResident;
import org.gridboard.household.RevealedResident;
import org.gridboard.household.Reveals;

/** One resident. What was shown in full is masked again when the form is opened anew. */
class ResidentRow extends Div {

    private final Span name = new Span();
    private final Span numbers = new Span();

    ResidentRow(MaskedResident resident, Reveals reveals) {
        addClassName("gb-row");
        name.addClassName("gb-row-title");
        name.setText(resident.name());
        numbers.setText(HouseholdTexts.joined(" · ", resident.telephone(), resident.identityNumber()));
        var about = new Span(about(resident));
        about.addClassName("gb-soft");
        var words = new Div(name, numbers, about);
        words.addClassName("gb-row-words");
        var button = new Button(
                getTranslation("household.reveal"),
                click -> new ReasonDialog(
                                resident.name(),
                                reason -> show(reveals.reveal(resident.id(), reason), click.getSource()))
                        .open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("household.reveal.of", resident.name()));
        add(words, button);
    }

    private void show(RevealedResident resident, Button button) {
        name.setText(resident.name());
        numbers.setText(HouseholdTexts.joined(" · ", resident.telephone(), resident.identityNumber()));
        button.setVisible(false);
    }

    private String about(MaskedResident resident) {
        Integer born = resident.birthYear();
        return HouseholdTexts.joined(
                " · ",
                resident.head() ? getTranslation("household.resident.head") : null,
                resident.relation(),
                born == null ? null : getTranslation("household.resident.born", born.toString()));
    }
}
