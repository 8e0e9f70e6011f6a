package org.gridboard.exchange.calendar;

import java.time.LocalDate;
import org.gridboard.area.WorkingDays;

/** A day as a file gives it. */
record CalendarRow(LocalDate day, boolean working, String name) {

    /** Whether it is what its weekday says, so that there is nothing to store. */
    boolean isAsUsual() {
        return working == WorkingDays.isWeekday(day);
    }
}
