package org.gridboard.duty.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Consumer;
import org.gridboard.dashboard.Tag;
import org.gridboard.duty.CalendarDays.Entry;

/** The days of a year that are not what their weekday says. */
class CalendarTable extends Grid<Entry> {

    private final boolean keeps;

    CalendarTable(boolean keeps, Consumer<Entry> edit) {
        this.keeps = keeps;
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        addColumn(entry -> entry.day().day().toString())
                .setHeader(getTranslation("duty.calendar.day"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(this::weekday)
                .setHeader(getTranslation("duty.calendar.weekday"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(this::kind)
                .setHeader(getTranslation("duty.calendar.working"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(entry -> entry.day().name())
                .setHeader(getTranslation("duty.calendar.name"))
                .setFlexGrow(1);
        if (keeps) {
            addComponentColumn(entry -> button(entry, edit)).setAutoWidth(true).setFlexGrow(0);
        }
        setAllRowsVisible(true);
    }

    void show(int year, List<Entry> entries) {
        setEmptyStateText(
                getTranslation(keeps ? "duty.calendar.empty" : "duty.calendar.empty.read", Integer.toString(year)));
        setItems(entries);
    }

    private String weekday(Entry entry) {
        return entry.day().day().getDayOfWeek().getDisplayName(TextStyle.SHORT, getLocale());
    }

    private Tag kind(Entry entry) {
        return new Tag(
                getTranslation("duty.calendar." + entry.day().word()),
                entry.day().working() ? Tag.Tone.WARN : Tag.Tone.DONE);
    }

    private Button button(Entry entry, Consumer<Entry> edit) {
        var button = new Button(getTranslation("duty.calendar.edit"), click -> edit.accept(entry));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(
                getTranslation("duty.calendar.change", entry.day().day().toString()));
        return button;
    }
}
