package org.gridboard.standing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.gridboard.platform.RefusedException;

/**
 * The days from the first to the last, both included. Whether any of them has begun yet is asked where it is read
 * ({@link #begunBy}).
 */
public record Period(LocalDate first, LocalDate last) {

    private static final int MOST_YEARS = 3;
    private static final int MONTHS_OF_QUARTER = 3;

    /** @throws RefusedException if it ends before it begins, or is longer than three years */
    public Period {
        if (last.isBefore(first)) {
            throw new RefusedException("standing.period.reversed", first, last);
        }
        if (!last.isBefore(first.plusYears(MOST_YEARS))) {
            throw new RefusedException("standing.period.long", MOST_YEARS);
        }
    }

    /** The week, Monday to Sunday, in which the day lies. */
    public static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(6));
    }

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** The calendar quarter in which the day lies. */
    public static Period quarter(LocalDate day) {
        LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return new Period(first, first.plusMonths(MONTHS_OF_QUARTER).minusDays(1));
    }

    /** What {@link #token} has written. @throws RefusedException if it is no period */
    public static Period parse(String token) {
        return PeriodToken.read(token);
    }

    /** How it stands in an address: 2026-11, 2026-W47, 2026-Q4 or 2026-11-01..2026-11-20. */
    public String token() {
        return PeriodToken.write(this);
    }

    /** Its last day, or today while it is running. */
    public LocalDate lastUpTo(LocalDate today) {
        return last.isAfter(today) ? today : last;
    }

    /** Itself, if it has begun. @throws RefusedException if it lies wholly in the future */
    public Period begunBy(LocalDate today) {
        if (first.isAfter(today)) {
            throw new RefusedException("standing.period.future", DateTimeFormatter.ISO_DATE.format(first));
        }
        return this;
    }

    /** The period of the same kind just before: the week, month or quarter before, else as many days. */
    public Period before() {
        return PeriodToken.before(this);
    }
}
