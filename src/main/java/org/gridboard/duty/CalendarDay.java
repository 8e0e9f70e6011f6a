package org.gridboard.duty;

import java.time.LocalDate;
import org.gridboard.area.WorkingDays;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;

/**
 * A day that is not what its weekday says (domain.md, Duties).
 *
 * @param working true for a make-up day, false for a public holiday
 * @param name what it is called, such as 国庆节
 */
public record CalendarDay(LocalDate day, boolean working, String name) {

    public static final int NAME_MOST = 40;

    /** @throws RefusedException if it has no name or too long a one, or is what its weekday says anyway */
    public CalendarDay {
        name = PlainText.required(NAME_MOST, name, "duty.calendar.refused.name");
        if (working == WorkingDays.isWeekday(day)) {
            throw new RefusedException("duty.calendar.refused.asUsual." + word(working), day.toString());
        }
    }

    /** The last part of the key of its kind's name: a working day or a holiday. */
    public String word() {
        return word(working);
    }

    private static String word(boolean working) {
        return working ? "WORKDAY" : "HOLIDAY";
    }
}
