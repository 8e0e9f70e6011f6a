package org.gridboard.household.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridboard.dashboard.DayTexts;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.household.Promised;
import org.gridboard.household.Visit;
import org.gridboard.household.VisitEntry;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** How a visit or call went: the outcome first, and then what that outcome leaves to be said. */
class VisitFields extends Div {

    private static final Duration TIME_STEP = Duration.ofMinutes(10);

    private final RadioButtonGroup<Visit.Outcome> outcome = new RadioButtonGroup<>();
    private final RadioButtonGroup<Visit.Kind> kind = new RadioButtonGroup<>();
    private final TextField with = new TextField(getTranslation("household.visit.with"));
    private final TextArea said = words("household.visit.said");
    private final TextArea done = words("household.visit.done");
    private final TextField promised = new TextField(getTranslation("household.visit.promised"));
    private final DateTimePicker promisedBy = time("household.visit.promisedBy");
    private final DateTimePicker at = time("household.visit.at");
    private final Div rest = new Div();

    /** @param questions the six clears that are asked for where somebody was met */
    VisitFields(ClearQuestions questions) {
        addClassName("gb-fields");
        outcome.setLabel(getTranslation("household.visit.outcome"));
        outcome.addClassName("gb-choices");
        outcome.setItems(Visit.Outcome.values());
        outcome.setItemLabelGenerator(value -> HouseholdTexts.of(this, value));
        kind.setLabel(getTranslation("household.visit.kind"));
        kind.setItems(Visit.Kind.values());
        kind.setItemLabelGenerator(value -> HouseholdTexts.of(this, value));
        kind.setValue(Visit.Kind.VISIT);
        with.setMaxLength(VisitEntry.WITH_MOST);
        promised.setMaxLength(Promised.WHAT_MOST);
        at.setHelperText(getTranslation("household.visit.at.now"));
        rest.addClassName("gb-fields");
        rest.add(kind, with, said, done, questions, promised, promisedBy, at);
        add(outcome, rest);
        outcome.addValueChangeListener(change -> follow(change.getValue(), questions));
        follow(null, questions);
    }

    void keepIn(DraftKeeper draft) {
        draft.keep("outcome", outcome, Visit.Outcome.class);
        draft.keep("kind", kind, Visit.Kind.class);
        draft.keep("with", with);
        draft.keep("said", said);
        draft.keep("done", done);
        draft.keep("promised", promised);
        keepTime(draft, "promisedBy", promisedBy);
        keepTime(draft, "at", at);
    }

    /** @throws RefusedException if no outcome is chosen, a text is too long or a promise has no time */
    VisitEntry entry() {
        Visit.Outcome chosen =
                outcome.getOptionalValue().orElseThrow(() -> new RefusedException("household.refused.outcome"));
        boolean spoke = chosen != Visit.Outcome.NOBODY_HOME;
        return new VisitEntry(
                kind.getValue(),
                chosen,
                at.getValue(),
                spoke ? with.getValue() : "",
                spoke ? said.getValue() : "",
                done.getValue(),
                spoke ? Promised.of(promised.getValue(), promisedBy.getValue()) : null);
    }

    private void follow(Visit.@Nullable Outcome chosen, ClearQuestions questions) {
        rest.setVisible(chosen != null);
        boolean spoke = chosen != Visit.Outcome.NOBODY_HOME;
        Stream.<Component>of(with, said, promised, promisedBy).forEach(field -> field.setVisible(spoke));
        questions.setVisible(chosen == Visit.Outcome.MET);
    }

    private static void keepTime(DraftKeeper draft, String name, DateTimePicker field) {
        draft.keep(name, field, LocalDateTime::toString, text -> Optional.of(LocalDateTime.parse(text)));
    }

    private DateTimePicker time(String key) {
        var time = new DateTimePicker(getTranslation(key));
        time.setStep(TIME_STEP);
        time.setDatePickerI18n(new DayTexts(this::getTranslation, getLocale()).i18n());
        return time;
    }

    private TextArea words(String key) {
        var words = new TextArea(getTranslation(key));
        words.setMaxLength(VisitEntry.WORDS_MOST);
        words.setWidthFull();
        return words;
    }
}
