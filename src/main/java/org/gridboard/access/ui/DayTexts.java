package org.gridboard.access.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;

/** The names of months and weekdays for a date picker, as Java knows them. */
final class DayTexts {

    private static final int MONTHS = 12;

    private DayTexts() {}

    static DatePickerI18n in(Locale locale) {
        var symbols = DateFormatSymbols.getInstance(locale);
        return new DatePickerI18n()
                .setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, MONTHS))
                .setWeekdays(days(symbols.getWeekdays()))
                .setWeekdaysShort(days(symbols.getShortWeekdays()))
                .setFirstDayOfWeek(1)
                .setDateFormat("yyyy-MM-dd");
    }

    private static List<String> days(String[] fromSunday) {
        return Arrays.asList(fromSunday).subList(Calendar.SUNDAY, Calendar.SATURDAY + 1);
    }
}
