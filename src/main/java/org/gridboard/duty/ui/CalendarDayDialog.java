package org.gridboard.duty.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.gridboard.dashboard.DayTexts;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.duty.CalendarDay;
import org.gridboard.duty.CalendarDays;
import org.gridboard.duty.CalendarDays.Entry;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** Enters a day, changes it or removes it. What someone else has changed meanwhile is told, and what was typed stays. */
class CalendarDayDialog extends Dialog {

    private final CalendarDays days;
    private final Runnable afterwards;
    private final ErrorLine error = new ErrorLine();
    private final DatePicker day = new DatePicker();
    private final RadioButtonGroup<Boolean> working = new RadioButtonGroup<>();
    private final TextField name = new TextField();
    private @Nullable Integer version;

    /** @param entry what to change, or null to enter a day */
    CalendarDayDialog(CalendarDays days, @Nullable Entry entry, Runnable afterwards) {
        this.days = days;
        this.afterwards = afterwards;
        fields();
        if (entry != null) {
            show(entry);
        }
        setHeaderTitle(
                entry == null
                        ? getTranslation("duty.calendar.add")
                        : getTranslation(
                                "duty.calendar.change", entry.day().day().toString()));
        setCloseOnOutsideClick(false);
        add(error, new FormLayout(day, working, name));
        buttons(entry != null);
    }

    private void fields() {
        day.setLabel(getTranslation("duty.calendar.day"));
        day.setRequiredIndicatorVisible(true);
        day.setI18n(new DayTexts(this::getTranslation, getLocale()).i18n());
        working.setLabel(getTranslation("duty.calendar.working"));
        working.setItems(false, true);
        working.setItemLabelGenerator(
                works -> getTranslation(works ? "duty.calendar.WORKDAY" : "duty.calendar.HOLIDAY"));
        working.setValue(false);
        name.setLabel(getTranslation("duty.calendar.name"));
        name.setHelperText(getTranslation("duty.calendar.name.hint"));
        name.setRequiredIndicatorVisible(true);
    }

    private void show(Entry entry) {
        version = entry.version();
        day.setValue(entry.day().day());
        day.setReadOnly(true);
        working.setValue(entry.day().working());
        name.setValue(entry.day().name());
    }

    private void buttons(boolean stored) {
        var save = new Button(getTranslation("duty.calendar.save"), click -> attempt(this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        if (stored) {
            var remove = new Button(getTranslation("duty.calendar.remove"), click -> attempt(this::remove));
            remove.addThemeVariants(ButtonVariant.ERROR);
            getFooter().add(remove);
        }
        getFooter().add(new Button(getTranslation("duty.calendar.cancel"), click -> close()), save);
    }

    private void attempt(Runnable act) {
        error.clear();
        try {
            act.run();
            close();
            afterwards.run();
        } catch (RefusedException refused) {
            error.show(refused);
        } catch (ChangedMeanwhileException changed) {
            error.show(told(changed));
        }
    }

    private void save() {
        var wanted = new CalendarDay(chosen(), working.getValue(), name.getValue());
        if (version == null) {
            days.add(wanted);
        } else {
            days.change(wanted, version);
        }
    }

    private void remove() {
        if (version != null) {
            days.remove(chosen(), version);
        }
    }

    private LocalDate chosen() {
        return Optional.ofNullable(day.getValue()).orElseThrow(() -> new RefusedException("duty.calendar.refused.day"));
    }

    /** From now on what is stored now is what a second save or removal acts on. */
    private RefusedException told(ChangedMeanwhileException changed) {
        if (changed.current() instanceof Optional<?> current
                && current.isPresent()
                && current.get() instanceof Entry entry) {
            version = entry.version();
            return new RefusedException(
                    "duty.calendar.changed",
                    getTranslation("duty.calendar." + entry.day().word()),
                    entry.day().name());
        }
        version = null;
        return new RefusedException("duty.calendar.removed");
    }
}
