package org.gridboard.exchange.household;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How a cell is tidied before it is read. */
public final class Cells {

    private static final Pattern NEEDLESS_ZEROS = Pattern.compile("(-?\\d+)\\.0+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

    private Cells() {}

    /** Without blanks at the ends, of whatever width, and without control characters. */
    public static String text(String cell) {
        return CONTROL.matcher(cell).replaceAll("").replace('\u00A0', ' ').strip();
    }

    /** Full-width digits, letters and signs as plain ones, no blanks. */
    public static String narrow(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    /** A whole number that a spreadsheet wrote as {@code 1403.0}. */
    public static String withoutNeedlessZeros(String cell) {
        var number = NEEDLESS_ZEROS.matcher(cell);
        return number.matches() ? number.group(1) : cell;
    }
}
