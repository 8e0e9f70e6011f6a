package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words of a date picker: the JDK's names of months and days, and our own words for the buttons. */
record DayTexts(Function<String, String> translate, Locale locale) {

    DatePickerI18n i18n() {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(days(TextStyle.NARROW_STANDALONE))
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setToday(translate.apply("dashboard.day.today"))
                .setCancel(translate.apply("dashboard.day.cancel"))
                .setBadInputErrorMessage(translate.apply("dashboard.day.bad"))
                .setMaxErrorMessage(translate.apply("dashboard.day.future"));
    }

    /** From Sunday on, as the picker wants them. */
    private List<String> days(TextStyle style) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
