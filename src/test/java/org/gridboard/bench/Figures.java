package org.gridboard.bench;

import java.util.Locale;

/** How a figure is written: three digits that count, no exponent. */
final class Figures {

    private Figures() {}

    static String text(double figure) {
        double size = Math.abs(figure);
        int decimals = size >= 100 || figure == Math.rint(figure) ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f", figure);
    }
}
