package org.gridboard.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridboard.dashboard.DayTexts;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.issue.Assignee;
import org.gridboard.meeting.Decision;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** To whom, until when, and what is to be done. D leads to what is not filled in yet; Enter in the last field decides. */
class DecisionFields extends Div {

    private final ComboBox<Assignee> assignee = new ComboBox<>();
    private final DateTimePicker due = new DateTimePicker();
    private final TextField measure = new TextField();
    private final Map<Component, NativeLabel> labels = new HashMap<>();
    private final List<Assignee> choices;
    private final ZoneId zone;

    /**
     * @param due what stands as the limit until it is changed, or null for none
     * @param decide what Enter in the measure does
     */
    DecisionFields(List<Assignee> choices, @Nullable LocalDateTime due, ZoneId zone, Runnable decide) {
        this.choices = choices;
        this.zone = zone;
        addClassName("gb-decision-fields");
        assignee.setItems(choices);
        assignee.setItemLabelGenerator(Assignee::name);
        assignee.setClearButtonVisible(true);
        this.due.setValue(due);
        this.due.setDatePickerI18n(new DayTexts(this::getTranslation, getLocale()).i18n());
        measure.setMaxLength(Decision.MEASURE_MOST);
        measure.addKeyPressListener(Key.ENTER, event -> decide.run());
        MeetingKeys.whileEmpty(measure, "d");
        field("assignee", assignee);
        field("due", this.due);
        field("measure", measure);
    }

    /** D leads to the assignee first: nothing is decided without one. */
    void needAssignee() {
        MeetingKeys.whileEmpty(assignee, "d");
    }

    /** Asks for words alone. */
    void wordsAlone() {
        labels.forEach((field, label) -> {
            field.setVisible(field == measure);
            label.setVisible(field == measure);
        });
    }

    void keep(DraftKeeper keeper) {
        keeper.keep("assignee", assignee, Assignee::key, this::choice);
        keeper.keep("due", due, LocalDateTime::toString, text -> Optional.of(LocalDateTime.parse(text)));
        keeper.keep("measure", measure);
    }

    /** Chooses this one until somebody else is chosen. */
    void propose(Assignee proposed) {
        choice(proposed.key()).ifPresent(assignee::setValue);
    }

    Optional<Assignee> assignee() {
        return assignee.getOptionalValue();
    }

    /** @throws RefusedException where none is chosen; the field takes the focus */
    Assignee requiredAssignee() {
        return assignee().orElseThrow(() -> refused("assignee", assignee));
    }

    @Nullable
    Instant due() {
        return due.isEmpty() ? null : due.getValue().atZone(zone).toInstant();
    }

    /** @throws RefusedException where none is filled in; the field takes the focus */
    LocalDate requiredDay() {
        return due.getOptionalValue().orElseThrow(() -> refused("until", due)).toLocalDate();
    }

    String measure() {
        return measure.getValue();
    }

    private static RefusedException refused(String what, Focusable<?> field) {
        field.focus();
        return new RefusedException("meeting.screen.refused." + what);
    }

    private Optional<Assignee> choice(String key) {
        return choices.stream().filter(choice -> choice.key().equals(key)).findFirst();
    }

    private void field(String name, Component field) {
        String words = getTranslation("meeting.screen.field." + name);
        field.getElement().setAttribute("data-field", name);
        field.getElement().setProperty("accessibleName", words);
        var label = new NativeLabel(words);
        labels.put(field, label);
        add(label, field);
    }
}
