package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.gridboard.dashboard.DayTexts;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.household.HouseholdId;
import org.gridboard.household.Stay;
import org.gridboard.household.StayFacts;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** A stay of the floating population register. What is masked is not filled in: left empty, it stays as it is. */
class FloatingFields extends Div {

    private final HouseholdId household;
    private final @Nullable Stay stay;
    private final HouseholdServices services;
    private final Desk desk;
    private final DatePicker arrived = day("household.floating.arrived");
    private final DatePicker until = day("household.floating.until");
    private final TextField landlord = new TextField(getTranslation("household.floating.landlord"));
    private final TextField telephone = new TextField(getTranslation("household.floating.telephone"));

    FloatingFields(
            HouseholdId household, @Nullable Stay stay, HouseholdServices services, Desk desk, Runnable cancelled) {
        this.household = household;
        this.stay = stay;
        this.services = services;
        this.desk = desk;
        addClassName("gb-fields");
        landlord.setMaxLength(StayFacts.LANDLORD_MOST);
        telephone.setMaxLength(StayFacts.TELEPHONE_MOST);
        arrived.setRequiredIndicatorVisible(true);
        until.setHelperText(getTranslation("household.floating.until.empty"));
        if (stay != null) {
            fill(stay);
        }
        var error = new ErrorLine();
        var save = new Button(getTranslation("household.save"), click -> error.attempt(this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save, new Button(getTranslation("household.cancel"), click -> cancelled.run()));
        buttons.addClassName("gb-acts");
        add(error, arrived, until, landlord, telephone, buttons);
    }

    private void fill(Stay known) {
        arrived.setValue(known.arrived());
        until.setValue(known.until());
        landlord.setHelperText(getTranslation("household.floating.kept", known.landlord()));
        String number = known.telephone();
        telephone.setHelperText(getTranslation("household.floating.kept", number == null ? "" : number));
    }

    private void save() {
        var since = arrived.getOptionalValue().orElseThrow(() -> new RefusedException("household.refused.arrived"));
        var facts = new StayFacts(since, landlord.getValue(), telephone.getValue(), until.getValue());
        try {
            services.floating().set(household, stay == null ? null : stay.version(), facts);
        } catch (ChangedMeanwhileException e) {
            throw new RefusedException("household.refused.stayChanged");
        }
        desk.stored();
    }

    private DatePicker day(String key) {
        var day = new DatePicker(getTranslation(key));
        day.setI18n(new DayTexts(this::getTranslation, getLocale()).i18n());
        day.setWidthFull();
        return day;
    }
}
