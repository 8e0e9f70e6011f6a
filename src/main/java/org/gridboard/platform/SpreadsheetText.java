package org.gridboard.platform;

/** What text needs in a file without types, such as CSV, that a spreadsheet opens. */
public final class SpreadsheetText {

    /** At the beginning of the file; by it Excel knows the text for UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String FORMULAS = "=+-@\t\r";

    private SpreadsheetText() {}

    /** A text that a spreadsheet would take for a formula is made one that it shows, by an apostrophe in front. */
    public static String safe(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
