package org.gridboard.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.gridboard.area.Half;
import org.gridboard.area.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the grid (domain.md, Duties): what is overdue, due today or planned at a moment.
 *
 * @param now where the community is
 */
record DutyRules(WorkingDays days, LocalDateTime now) {

    /** What is due later is not shown yet. */
    static final int PLANNED_DAYS = 7;

    LocalDate today() {
        return now.toLocalDate();
    }

    /** The half of the day that is running. */
    Half half() {
        return Half.at(now.toLocalTime());
    }

    /** A round of today: due in its half-day, overdue after it; none on a day off, with no checkpoints, or when all were seen. */
    Optional<DutyState> round(Half half, int seen, int checkpoints) {
        if (!days.isWorkingDay(today()) || seen >= checkpoints || half.compareTo(half()) > 0) {
            return Optional.empty();
        }
        return Optional.of(half == half() ? DutyState.DUE_TODAY : DutyState.OVERDUE);
    }

    /** A meeting, to be held by the due day; due today as soon as no working day is left for it. */
    Optional<DutyState> meeting(LocalDate due) {
        if (due.isBefore(today())) {
            return Optional.of(DutyState.OVERDUE);
        }
        return days.lastUpTo(due).isAfter(today()) ? planned(due) : Optional.of(DutyState.DUE_TODAY);
    }

    /** The week's visit: due by the last working day of the week, overdue until the week ends; none in a week off. */
    Optional<DutyState> weeklyVisit() {
        return lastDayForVisit().map(last -> state(last, today()));
    }

    /** By when the grid must have been visited this week. */
    Optional<LocalDate> lastDayForVisit() {
        return days.lastOfWeek(today());
    }

    /** What has a time on the clock: a promise, an issue. It is overdue the moment its time has passed. */
    Optional<DutyState> timed(LocalDateTime due) {
        if (due.isBefore(now)) {
            return Optional.of(DutyState.OVERDUE);
        }
        return due.toLocalDate().equals(today()) ? Optional.of(DutyState.DUE_TODAY) : planned(due.toLocalDate());
    }

    /** An assigned issue, which is work however far off its deadline is. */
    DutyState issue(@Nullable LocalDateTime due) {
        return due == null ? DutyState.PLANNED : timed(due).orElse(DutyState.PLANNED);
    }

    /** A reported issue, which is to be decided on the same day. */
    DutyState decision(@Nullable LocalDateTime due) {
        return due != null && due.isBefore(now) ? DutyState.OVERDUE : DutyState.DUE_TODAY;
    }

    /** A problem seen is to be reported on the day it was seen. */
    DutyState problem(LocalDate seen) {
        return seen.isBefore(today()) ? DutyState.OVERDUE : DutyState.DUE_TODAY;
    }

    /** Clears that are not fresh: those gone stale are overdue, those never answered are to be filled with the next visit. */
    DutyState clears(int stale) {
        return stale > 0 ? DutyState.OVERDUE : DutyState.PLANNED;
    }

    private Optional<DutyState> planned(LocalDate due) {
        return due.isAfter(today().plusDays(PLANNED_DAYS)) ? Optional.empty() : Optional.of(DutyState.PLANNED);
    }

    private static DutyState state(LocalDate due, LocalDate today) {
        return due.isBefore(today) ? DutyState.OVERDUE : due.equals(today) ? DutyState.DUE_TODAY : DutyState.PLANNED;
    }
}
