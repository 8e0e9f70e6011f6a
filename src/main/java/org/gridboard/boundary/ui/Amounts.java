package org.gridboard.boundary.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** How numbers of the workshop are written. */
final class Amounts {

    private static final double SQUARE_METRES_OF_A_SQUARE_KILOMETRE = 1_000_000;
    /** From this on square kilometres are easier to read. */
    private static final double LARGE_SQUARE_METRES = 10_000;

    private Amounts() {}

    /** An area in km², or m² where it is small. */
    static String area(Component asker, double squareMetres) {
        return squareMetres >= LARGE_SQUARE_METRES
                ? asker.getTranslation("boundary.area.large", squareMetres / SQUARE_METRES_OF_A_SQUARE_KILOMETRE)
                : asker.getTranslation("boundary.area.small", squareMetres);
    }

    static String count(Locale locale, long number) {
        return String.format(locale, "%,d", number);
    }
}
