package org.gridboard.area;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which days are worked, without asking the database: Monday to Friday, but for the exceptions (domain.md, Duties).
 *
 * @param exceptions public holidays (false) and make-up days (true)
 */
public record WorkingDays(Map<LocalDate, Boolean> exceptions) {

    /** Longer than any run of holidays. */
    private static final int LONGEST_REST_DAYS = 30;

    public WorkingDays {
        exceptions = Map.copyOf(exceptions);
    }

    /** What the weekday alone says of a day. */
    public static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    public boolean isWorkingDay(LocalDate day) {
        return exceptions.getOrDefault(day, isWeekday(day));
    }

    /** The day itself if it is worked, else the last one before that was; the day where there was none for a month. */
    public LocalDate lastUpTo(LocalDate day) {
        return Stream.iterate(day, each -> each.minusDays(1))
                .limit(LONGEST_REST_DAYS)
                .filter(this::isWorkingDay)
                .findFirst()
                .orElse(day);
    }

    /** The last working day of the week, Monday to Sunday, in which the day lies; nothing where none is worked. */
    public Optional<LocalDate> lastOfWeek(LocalDate day) {
        LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return Stream.iterate(sunday, each -> each.minusDays(1))
                .limit(DayOfWeek.values().length)
                .filter(this::isWorkingDay)
                .findFirst();
    }
}
