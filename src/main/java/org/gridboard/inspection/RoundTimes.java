package org.gridboard.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When rounds can be walked: in their half-day, and for some days after it with a reason. */
@Component
class RoundTimes {

    /** A round can be completed until so many working days have gone by since its day. */
    static final int LATE_WORKING_DAYS = 5;

    private final WorkingCalendar calendar;
    private final Clock clock;

    RoundTimes(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    RoundState state(HalfDay halfDay) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        LocalDate earliest =
                halfDay.day().isBefore(today) ? calendar.workingDaysBefore(today, LATE_WORKING_DAYS) : today;
        return RoundState.of(halfDay, now, calendar.isWorkingDay(halfDay.day()), earliest);
    }

    /**
     * The reason to store with a sighting of this half-day: null while it is running.
     *
     * @param given what was said; 1–200 characters once the half-day has ended
     * @throws RefusedException if no round can be walked for it, or the reason is missing or too long
     */
    @Nullable
    String requireWalkable(HalfDay halfDay, @Nullable String given) {
        return switch (state(halfDay)) {
            case DAY_OFF ->
                throw new RefusedException(
                        "inspection.refused.dayOff", halfDay.day().toString());
            case COMING -> throw new RefusedException("inspection.refused.coming");
            case CLOSED -> throw new RefusedException("inspection.refused.closed", LATE_WORKING_DAYS);
            case RUNNING -> null;
            case LATE -> PlainText.required(Mark.REASON_MOST, given == null ? "" : given, "inspection.refused.reason");
        };
    }
}
