package org.gridboard.standing.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.gridboard.platform.Texts;
import org.gridboard.standing.Figure;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Period;
import org.gridboard.standing.Unit;

/** Figures and their names in one language. */
record ReportWords(Texts texts, Locale locale) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private static final String NOTHING = "0.0";

    String text(String key, Object... params) {
        return texts.get(locale, key, params);
    }

    String name(Indicator indicator) {
        return text(indicator.key());
    }

    /** Both days of a period. */
    String period(Period period) {
        return text(
                "standingreport.period",
                period.first().toString(),
                period.last().toString());
    }

    String time(LocalDateTime at) {
        return at.format(TIME);
    }

    /** A value without the name of its unit, but for the sign of per cent; a dash where there is no data. */
    String value(Figure figure) {
        Double value = figure.value();
        return value == null
                ? text("standingreport.none")
                : value(figure.indicator().unit(), value);
    }

    /** A value with one decimal. */
    String value(Unit unit, double value) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value) + (unit == Unit.PERCENT ? "%" : "");
    }

    /** A difference with its sign; of per cent in points. */
    String difference(double difference) {
        String signed = new DecimalFormat("+0.0;-0.0", DecimalFormatSymbols.getInstance(locale)).format(difference);
        return signed.substring(1).equals(NOTHING) ? NOTHING : signed;
    }

    /** What a value was made of: numerator and denominator; of a median, how many. */
    String cases(Figure figure) {
        return figure.indicator().unit() == Unit.HOURS
                ? text("standingreport.cases", figure.denominator())
                : figure.numerator() + "/" + figure.denominator();
    }

    /** The unit as a heading has it; empty where the value tells it. */
    String unit(Indicator indicator) {
        return indicator.unit() == Unit.PERCENT ? "" : text("standingreport.unit." + indicator.unit());
    }

    /** What has to be known of a figure besides its value; mostly empty. */
    String note(Figure figure) {
        if (figure.isNoData()) {
            return text("standingreport.no-data");
        }
        return figure.few() ? text("standingreport.few") : "";
    }

    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, locale);
    }
}
