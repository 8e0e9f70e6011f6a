package org.gridboard.boundary.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.gridboard.dashboard.DayTexts;

/** The day whose boundaries are shown: a slider with a stop at each day that changed something, and a field for any other. */
class DaySlider extends Div {

    private static final int PAUSE_MILLISECONDS = 150;

    private final List<LocalDate> stops;
    private final LocalDate day;

    /**
     * @param stops days on which something changed, and today, in their order; at least one
     * @param day the day that is shown
     */
    DaySlider(List<LocalDate> stops, LocalDate day, Consumer<LocalDate> chosen) {
        this.stops = List.copyOf(stops);
        this.day = day;
        addClassName("gb-day-slider");
        var ends = new Div(
                new Paragraph(stops.getFirst().toString()),
                new Paragraph(stops.getLast().toString()));
        ends.addClassNames("gb-slider-ends", "gb-soft");
        add(field(chosen), slider(chosen), ends);
    }

    private RangeInput slider(Consumer<LocalDate> chosen) {
        var slider = new RangeInput();
        int at = stopOf(day);
        slider.setAriaLabel(getTranslation("boundary.day.slider"));
        slider.setMin(0);
        slider.setMax(stops.size() - 1);
        slider.setStep(1.0);
        slider.setValue((double) at);
        slider.getElement().setProperty("value", (double) at).setAttribute("aria-valuetext", day.toString());
        slider.setEnabled(stops.size() > 1);
        slider.setValueChangeMode(ValueChangeMode.TIMEOUT);
        slider.setValueChangeTimeout(PAUSE_MILLISECONDS);
        slider.addValueChangeListener(change -> {
            int stop = (int) Math.round(change.getValue());
            if (change.isFromClient() && stop >= 0 && stop < stops.size()) {
                chosen.accept(stops.get(stop));
            }
        });
        return slider;
    }

    /** The last stop up to the day: what it changed is still so. */
    private int stopOf(LocalDate shown) {
        int at = 0;
        for (int stop = 0; stop < stops.size(); stop++) {
            at = stops.get(stop).isAfter(shown) ? at : stop;
        }
        return at;
    }

    private DatePicker field(Consumer<LocalDate> chosen) {
        var field = new DatePicker(getTranslation("boundary.day"), day);
        LocalDate today = stops.getLast();
        field.setMax(today);
        field.setRequired(true);
        field.setI18n(new DayTexts(this::getTranslation, getLocale()).i18n());
        field.addValueChangeListener(change -> {
            LocalDate asked = change.getValue();
            if (change.isFromClient() && asked != null && !asked.isAfter(today)) {
                chosen.accept(asked);
            }
        });
        return field;
    }
}
