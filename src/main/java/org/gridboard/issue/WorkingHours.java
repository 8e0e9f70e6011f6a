package org.gridboard.issue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Predicate;

/** A clock that runs only in the working hours of working days. */
record WorkingHours(LocalTime begins, LocalTime ends, Predicate<LocalDate> isWorkingDay) {

    /** Longer than any run of holidays; a calendar with none worked in it is wrong. */
    private static final int LONGEST_REST_DAYS = 60;

    /** When so much working time has passed since the start. What is used up at the end of a day is due at its end. */
    LocalDateTime after(LocalDateTime start, Duration workingTime) {
        LocalDateTime from = start;
        Duration left = workingTime;
        while (true) {
            LocalDateTime opens = workingDayFrom(from.toLocalDate()).atTime(begins);
            from = from.isBefore(opens) ? opens : from;
            Duration today = Duration.between(from, from.toLocalDate().atTime(ends));
            if (today.isPositive() && left.compareTo(today) <= 0) {
                return from.plus(left);
            }
            left = today.isPositive() ? left.minus(today) : left;
            from = from.toLocalDate().plusDays(1).atStartOfDay();
        }
    }

    /** The end of the working hours of the first working day after this one. */
    LocalDateTime endOfNextDay(LocalDate day) {
        return workingDayFrom(day.plusDays(1)).atTime(ends);
    }

    /** How much working time lies between the two; nothing where the end is not after the start. */
    Duration between(LocalDateTime start, LocalDateTime end) {
        return start.toLocalDate()
                .datesUntil(
                        end.toLocalDate().isBefore(start.toLocalDate())
                                ? start.toLocalDate()
                                : end.toLocalDate().plusDays(1))
                .filter(isWorkingDay)
                .map(day -> Duration.between(later(start, day.atTime(begins)), earlier(end, day.atTime(ends))))
                .filter(Duration::isPositive)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    private LocalDate workingDayFrom(LocalDate day) {
        return day.datesUntil(day.plusDays(LONGEST_REST_DAYS))
                .filter(isWorkingDay)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no working day for weeks after " + day));
    }
}
