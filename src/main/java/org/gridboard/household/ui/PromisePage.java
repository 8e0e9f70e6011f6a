package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Instant;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Facts;
import org.gridboard.dashboard.Selected;
import org.gridboard.household.PromiseDetail;

/** One promise: what, to whom and by when; and, while it is open, the fields to keep it. */
class PromisePage extends Div {

    PromisePage(PromiseDetail promise, Rights rights, HouseholdServices services, Desk desk) {
        addClassName("gb-form");
        Instant kept = promise.keptAt();
        if (kept == null) {
            var tags = new Div(HouseholdTexts.promiseTag(this, promise.dueAt(), services.times()));
            tags.addClassName("gb-row");
            add(tags);
        }
        add(new H2(promise.what()), facts(promise, services));
        var household = new Button(
                getTranslation("household.promise.household"),
                click -> desk.show(desk.focus()
                        .select(new Selected(
                                HouseholdForm.KIND, promise.household().toString()))));
        household.addThemeVariants(ButtonVariant.TERTIARY);
        add(household);
        if (kept == null && rights.keeps()) {
            add(new KeepFields(promise, services, desk));
        }
    }

    private Facts facts(PromiseDetail promise, HouseholdServices services) {
        Instant kept = promise.keptAt();
        return new Facts()
                .with(
                        getTranslation("household.promise.to"),
                        HouseholdTexts.joined(" · ", promise.head(), promise.address()))
                .with(getTranslation("household.field.grid"), promise.grid().name())
                .with(
                        getTranslation("household.promise.made"),
                        HouseholdTexts.joined(" · ", services.times().format(promise.madeAt()), promise.madeBy()))
                .with(
                        getTranslation("household.visit.promisedBy"),
                        services.times().format(promise.dueAt()))
                .with(
                        getTranslation("household.promise.kept"),
                        kept == null ? null : services.times().format(kept));
    }
}
