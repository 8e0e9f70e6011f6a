package org.gridboard.standing.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.gridboard.dashboard.DayTexts;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.platform.RefusedException;
import org.gridboard.standing.Period;

/** Chooses the period: one of those that are asked for often, or own dates, which are refused in a sentence. */
class PeriodField extends Div {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    private final Period period;
    private final LocalDate today;
    private final Desk desk;
    private final ErrorLine error;
    private final DatePicker first;
    private final DatePicker last;
    private final Div dates = new Div();

    PeriodField(Period period, LocalDate today, Desk desk, ErrorLine error) {
        this.period = period;
        this.today = today;
        this.desk = desk;
        this.error = error;
        first = day("compare.period.first", period.first());
        last = day("compare.period.last", period.lastUpTo(today));
        dates.addClassName("gb-compare-dates");
        dates.add(first, last);
        dates.setVisible(UsualPeriod.of(period, today) == UsualPeriod.OWN);
        addClassName("gb-compare-period");
        add(choice(), dates);
    }

    private Select<UsualPeriod> choice() {
        var choice = new Select<UsualPeriod>();
        choice.setAriaLabel(getTranslation("compare.period"));
        choice.setItemLabelGenerator(this::label);
        choice.setItems(UsualPeriod.values());
        choice.setValue(UsualPeriod.of(period, today));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                dates.setVisible(change.getValue() == UsualPeriod.OWN);
                change.getValue().around(today).ifPresent(this::go);
            }
        });
        return choice;
    }

    private String label(UsualPeriod usual) {
        Period days = usual.around(today).orElse(period);
        return getTranslation(
                "compare.period." + usual,
                DAY.format(days.first()),
                DAY.format(days.lastUpTo(today)),
                Integer.toString(days.first().getYear()));
    }

    private DatePicker day(String label, LocalDate value) {
        var picker = new DatePicker(value);
        picker.setAriaLabel(getTranslation(label));
        picker.setMax(today);
        picker.setRequired(true);
        picker.setI18n(new DayTexts(this::getTranslation, getLocale()).i18n());
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                own();
            }
        });
        return picker;
    }

    private void own() {
        error.clear();
        if (first.getValue() == null || last.getValue() == null) {
            return;
        }
        try {
            go(new Period(first.getValue(), last.getValue()).begunBy(today));
        } catch (RefusedException refused) {
            error.show(refused);
        }
    }

    private void go(Period next) {
        desk.show(desk.focus().with(Asked.PERIOD, next.token()));
    }
}
