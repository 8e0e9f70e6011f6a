package org.gridboard.standing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** How a period is written in an address. */
final class PeriodToken {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");

    private PeriodToken() {}

    static String write(Period period) {
        LocalDate first = period.first();
        if (period.equals(Period.month(YearMonth.from(first)))) {
            return YearMonth.from(first).toString();
        }
        if (period.equals(Period.quarter(first))) {
            return first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
        }
        if (period.equals(Period.week(first))) {
            return "%d-W%02d"
                    .formatted(first.get(IsoFields.WEEK_BASED_YEAR), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
        return first + ".." + period.last();
    }

    static Period read(String token) {
        try {
            return parsed(token);
        } catch (DateTimeException e) {
            throw unreadable(token, e);
        }
    }

    static Period before(Period period) {
        LocalDate eve = period.first().minusDays(1);
        if (period.equals(Period.month(YearMonth.from(period.first())))) {
            return Period.month(YearMonth.from(eve));
        }
        if (period.equals(Period.quarter(period.first()))) {
            return Period.quarter(eve);
        }
        return new Period(eve.minusDays(ChronoUnit.DAYS.between(period.first(), period.last())), eve);
    }

    private static Period parsed(String token) {
        if (MONTH.matcher(token).matches()) {
            return Period.month(YearMonth.parse(token));
        }
        if (WEEK.matcher(token).matches()) {
            return Period.week(LocalDate.parse(token + "-1", DateTimeFormatter.ISO_WEEK_DATE));
        }
        Matcher quarter = QUARTER.matcher(token);
        if (quarter.matches()) {
            int month = Integer.parseInt(quarter.group(2)) * 3 - 2;
            return Period.quarter(LocalDate.of(Integer.parseInt(quarter.group(1)), month, 1));
        }
        Matcher days = DAYS.matcher(token);
        if (days.matches()) {
            return new Period(LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2)));
        }
        throw unreadable(token, null);
    }

    private static RefusedException unreadable(String token, @Nullable Throwable cause) {
        var refused = new RefusedException("standing.period.unreadable", token);
        if (cause != null) {
            refused.initCause(cause);
        }
        return refused;
    }
}
