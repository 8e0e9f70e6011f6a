package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.household.HouseholdDetail;
import org.gridboard.household.HouseholdFacts;
import org.gridboard.platform.ChangedMeanwhileException;
import org.jspecify.annotations.Nullable;

/** Changes a household. If someone else was faster, shows both, field by field, and lets the user choose. */
class ChangeHouseholdPage extends Div {

    private final HouseholdDetail household;
    private final HouseholdServices services;
    private final Desk desk;
    private final HouseholdFields fields;
    private final ErrorLine error = new ErrorLine();
    private final Div conflict = new Div();

    ChangeHouseholdPage(HouseholdDetail household, HouseholdServices services, Desk desk, Runnable cancelled) {
        this.household = household;
        this.services = services;
        this.desk = desk;
        fields = new HouseholdFields(desk, services.places());
        addClassName("gb-fields");
        fields.setFacts(household.facts());
        var save = new Button(getTranslation("household.save"), click -> save(household.version()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save, new Button(getTranslation("household.cancel"), click -> cancelled.run()));
        buttons.addClassName("gb-acts");
        add(new H2(HouseholdTexts.address(household.facts())), error, conflict, fields, buttons);
    }

    private void save(int version) {
        conflict.removeAll();
        error.attempt(() -> change(version));
    }

    private void change(int version) {
        HouseholdFacts mine = fields.getFacts();
        try {
            services.households().change(household.id(), version, mine);
            desk.stored();
        } catch (ChangedMeanwhileException changed) {
            var theirs = (HouseholdDetail) changed.current();
            conflict.add(conflict(theirs, mine));
        }
    }

    private ConflictChoice conflict(HouseholdDetail current, HouseholdFacts mine) {
        HouseholdFacts theirs = current.facts();
        return new ConflictChoice(() -> save(current.version()), desk::stored)
                .compare(name("address"), theirs.address(), mine.address())
                .compare(name("building"), theirs.building(), mine.building())
                .compare(name("room"), theirs.room(), mine.room())
                .compare(
                        name("tenure"),
                        HouseholdTexts.of(this, theirs.tenure()),
                        HouseholdTexts.of(this, mine.tenure()))
                .compare(name("headCount"), text(theirs.headCount()), text(mine.headCount()))
                .compare(name("needs"), theirs.needs(), mine.needs())
                .compare(
                        name("position"),
                        services.places().of(this, theirs.position()),
                        services.places().of(this, mine.position()));
    }

    private String name(String field) {
        return getTranslation("household.field." + field);
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
