package org.gridboard.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** The time whose history a start writes: after from, up to and including to. The demonstration rests at weekends only. */
record Span(LocalDateTime from, LocalDateTime to, ZoneId zone) {

    boolean covers(LocalDateTime time) {
        return time.isAfter(from) && hasCome(time);
    }

    /** Whether the time is not after this span. */
    boolean hasCome(LocalDateTime time) {
        return !time.isAfter(to);
    }

    /** Its working days, the first and the last perhaps in part. */
    List<LocalDate> workingDays() {
        return workingDaysFrom(from.toLocalDate());
    }

    /** The working days from that one to the end of this span. */
    List<LocalDate> workingDaysFrom(LocalDate first) {
        return first.datesUntil(to.toLocalDate().plusDays(1))
                .filter(Span::isWorked)
                .toList();
    }

    /** The time with its offset, as the database takes it. */
    OffsetDateTime zoned(LocalDateTime time) {
        return time.atZone(zone).toOffsetDateTime();
    }

    static boolean isWorked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The working day so many after a day. */
    static LocalDate workingDay(LocalDate day, int after) {
        LocalDate next = day;
        for (int left = after; left > 0; ) {
            next = next.plusDays(1);
            left -= isWorked(next) ? 1 : 0;
        }
        return next;
    }
}
