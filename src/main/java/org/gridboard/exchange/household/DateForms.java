package org.gridboard.exchange.household;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways a date is written: 2026-11-09, 2026/11/9, 2026.11.9, 2026年11月9日, 20261109, or Excel's day number. */
public final class DateForms {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PARTS = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ].*)?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY_NUMBER = Pattern.compile("(\\d{5})(?:\\.\\d+)?");

    /** Day 0 of Excel's count, which takes 1900 for a leap year. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private DateForms() {}

    /** The day, or nothing where the text is no date. */
    public static Optional<LocalDate> read(String text) {
        Matcher day = DAY_NUMBER.matcher(text);
        if (day.matches()) {
            return Optional.of(DAY_ZERO.plusDays(Long.parseLong(day.group(1))));
        }
        Matcher parts = PARTS.matcher(text);
        Matcher digits = EIGHT_DIGITS.matcher(text);
        return parts.matches() ? of(parts) : digits.matches() ? of(digits) : Optional.empty();
    }

    /** Whether the text says the day without doubt, so that reading it changes nothing. */
    static boolean isPlain(String text) {
        return ISO.matcher(text).matches() || DAY_NUMBER.matcher(text).matches();
    }

    private static Optional<LocalDate> of(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
