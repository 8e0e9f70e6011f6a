package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Section;
import org.gridboard.dashboard.Selected;
import org.gridboard.household.HouseholdDetail;
import org.gridboard.household.OpenPromise;

/** What was promised to the household and is still to be kept; nothing where nothing is. */
class PromisesSection extends Div {

    private static final int SHOWN = 20;

    private final HouseholdServices services;

    PromisesSection(HouseholdDetail household, HouseholdServices services, Desk desk) {
        this.services = services;
        List<OpenPromise> open = services.promises().open(household, SHOWN);
        if (!open.isEmpty()) {
            var section = new Section(getTranslation("household.promises"));
            open.forEach(promise -> section.add(row(promise, desk)));
            add(section);
        }
    }

    private Div row(OpenPromise promise, Desk desk) {
        var title = new Span(promise.what());
        title.addClassName("gb-row-title");
        var due = new Span(
                getTranslation("household.promise.due", services.times().format(promise.due())));
        due.addClassName("gb-soft");
        var words = new Div(title, due);
        words.addClassName("gb-row-words");
        var open = new Button(
                getTranslation("household.promise.open"),
                click -> desk.show(desk.focus().select(new Selected(PromiseForm.KIND, Long.toString(promise.id())))));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.setAriaLabel(getTranslation("household.promise.open.of", promise.what()));
        var row = new Div(HouseholdTexts.promiseTag(this, promise.due(), services.times()), words, open);
        row.addClassName("gb-row");
        return row;
    }
}
