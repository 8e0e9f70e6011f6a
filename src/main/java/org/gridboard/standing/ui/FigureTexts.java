package org.gridboard.standing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import org.gridboard.area.Half;
import org.gridboard.platform.Texts;
import org.gridboard.standing.Figure;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Unit;

/** How figures are written in the user's language. */
final class FigureTexts {

    private final Lookup lookup;
    private final Locale locale;
    private final NumberFormat counts;

    /** Finds a text and fills in its parameters. */
    @FunctionalInterface
    interface Lookup {
        String text(String key, Object... params);
    }

    private FigureTexts(Lookup lookup, Locale locale) {
        this.lookup = lookup;
        this.locale = locale;
        this.counts = NumberFormat.getIntegerInstance(locale);
    }

    /** In the language of a page. */
    static FigureTexts of(Component component) {
        return new FigureTexts(component::getTranslation, UI.getCurrentOrThrow().getLocale());
    }

    /** In a language, for what is no page. */
    static FigureTexts of(Texts texts, Locale locale) {
        return new FigureTexts((key, params) -> texts.get(locale, key, params), locale);
    }

    String text(String key, Object... params) {
        return lookup.text(key, params);
    }

    String name(Indicator indicator) {
        return text(indicator.key());
    }

    /** The value with one decimal and its sign, or that there is no data. */
    String value(Figure figure) {
        Double value = figure.value();
        return value == null ? text("compare.noData") : value(figure.indicator().unit(), value);
    }

    String value(Unit unit, double value) {
        return text("compare.value." + unit, decimal(value, 1));
    }

    /** As {@link #value(Figure)}, as short as a map has room for. */
    String rounded(Figure figure) {
        Double value = figure.value();
        Unit unit = figure.indicator().unit();
        return value == null
                ? text("compare.noData")
                : text("compare.value." + unit, decimal(value, unit == Unit.PERCENT ? 0 : 1));
    }

    /** A difference with its sign, in the unit of what differs. */
    String signed(double difference) {
        return (isNone(difference) ? "±" : difference > 0 ? "+" : "−") + decimal(Math.abs(difference), 1);
    }

    /** Whether a difference is so small that it is written as none. */
    boolean isNone(double difference) {
        return decimal(Math.abs(difference), 1).equals(decimal(0, 1));
    }

    String signed(long difference) {
        return (difference == 0 ? "±" : difference > 0 ? "+" : "−") + count(Math.abs(difference));
    }

    /** A half of a day of the week, as short as a table's head has room for. */
    String half(DayOfWeek weekday, Half half) {
        return text("compare.half." + half, weekday.getDisplayName(TextStyle.SHORT_STANDALONE, locale));
    }

    String count(long count) {
        return counts.format(count);
    }

    static String decimal(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
