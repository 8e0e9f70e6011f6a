package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.gridboard.dashboard.DayTexts;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.household.HouseholdId;
import org.gridboard.household.Visit;
import org.gridboard.household.VisitEntry;
import org.gridboard.household.Visits;

/** Records a visit or call made now. One opening of these fields is one entry, however often it is sent. */
class VisitFields extends Div {

    private final UUID request = UUID.randomUUID();
    private final RadioButtonGroup<Visit.Kind> kind = new RadioButtonGroup<>();
    private final RadioButtonGroup<Visit.Outcome> outcome = new RadioButtonGroup<>();
    private final TextArea said = words("household.visit.said");
    private final TextArea done = words("household.visit.done");
    private final TextField promised = new TextField(getTranslation("household.visit.promised"));
    private final DateTimePicker promisedBy = new DateTimePicker(getTranslation("household.visit.promisedBy"));

    VisitFields(HouseholdId household, Visits visits, Desk desk) {
        addClassName("gb-fields");
        kind.setLabel(getTranslation("household.visit.kind"));
        kind.setItems(Visit.Kind.values());
        kind.setItemLabelGenerator(value -> HouseholdTexts.of(this, value));
        kind.setValue(Visit.Kind.VISIT);
        outcome.setLabel(getTranslation("household.visit.outcome"));
        outcome.setItems(Visit.Outcome.values());
        outcome.setItemLabelGenerator(value -> HouseholdTexts.of(this, value));
        outcome.setValue(Visit.Outcome.MET);
        promised.setMaxLength(VisitEntry.PROMISE_MOST);
        promised.setWidthFull();
        promisedBy.setDatePickerI18n(new DayTexts(this::getTranslation, getLocale()).i18n());
        var error = new ErrorLine();
        var save = new Button(
                getTranslation("household.visit.save"),
                click -> Attempt.of(
                        () -> {
                            visits.record(request, household, entry());
                            desk.stored();
                        },
                        error));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(error, kind, outcome, said, done, promised, promisedBy, save);
    }

    private VisitEntry entry() {
        return new VisitEntry(
                kind.getValue(),
                outcome.getValue(),
                said.getValue(),
                done.getValue(),
                promised.getValue(),
                promisedBy.getValue());
    }

    private TextArea words(String key) {
        var words = new TextArea(getTranslation(key));
        words.setMaxLength(VisitEntry.WORDS_MOST);
        words.setWidthFull();
        return words;
    }
}
