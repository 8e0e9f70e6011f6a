package org.gridboard.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gridboard.area.Area;
import org.gridboard.area.Half;
import org.gridboard.area.WorkingDays;
import org.gridboard.code.AreaCode;
import org.gridboard.live.GridStatus;
import org.gridboard.live.GridStatuses;
import org.gridboard.live.HalfRound;
import org.gridboard.live.HalfState;
import org.springframework.stereotype.Component;

/**
 * The rounds that ended with checkpoints unseen since the last meeting had its turn: the afternoon of the working day before,
 * and the halves of the day that are over.
 */
@Component
class RoundsNotKept {

    private final GridStatuses statuses;

    RoundsNotKept(GridStatuses statuses) {
        this.statuses = statuses;
    }

    /** As items, by grid and time. */
    List<AgendaItem> read(AreaCode area, Day day, WorkingDays days) {
        LocalDate before = days.lastUpTo(day.date().minusDays(1));
        List<GridStatus> today = statuses.of(area, day.date());
        return Stream.concat(
                        items(statuses.of(area, before), before, day, Half.AFTERNOON),
                        Arrays.stream(Half.values())
                                .filter(half -> isOver(day, half))
                                .flatMap(half -> items(today, day.date(), day, half)))
                .toList();
    }

    private static boolean isOver(Day day, Half half) {
        var now = day.asOf().atZone(day.zone());
        LocalTime end = half == Half.MORNING ? Half.AFTERNOON.begin() : LocalTime.MAX;
        return now.toLocalDate().isAfter(day.date())
                || now.toLocalDate().equals(day.date()) && !now.toLocalTime().isBefore(end);
    }

    private static Stream<AgendaItem> items(List<GridStatus> grids, LocalDate date, Day day, Half half) {
        return grids.stream().filter(grid -> isNotKept(grid, half)).map(grid -> item(grid, date, day, half));
    }

    private static boolean isNotKept(GridStatus grid, Half half) {
        return round(grid, half).state() != HalfState.NOT_DUE
                && round(grid, half).seen() < grid.due();
    }

    private static HalfRound round(GridStatus grid, Half half) {
        return half == Half.MORNING ? grid.morning() : grid.afternoon();
    }

    private static AgendaItem item(GridStatus grid, LocalDate date, Day day, Half half) {
        HalfRound round = round(grid, half);
        String when = date.equals(day.date()) ? "agenda.title.ROUND." : "agenda.title.ROUND.before.";
        String detail = round.state() == HalfState.MISSED ? "agenda.detail.ROUND.missed" : "agenda.detail.ROUND";
        return new AgendaItem(
                new ItemRef(ItemRef.Thing.ROUND, grid.code() + "." + date + "." + half),
                ItemKind.ROUND,
                new Area(grid.code(), grid.name()),
                Words.of(when + half, grid.name(), round.seen(), grid.due(), date.toString()),
                List.of(Words.of(detail)),
                null,
                date.atTime(half.begin()).atZone(day.zone()).toInstant(),
                null,
                true,
                false,
                0,
                null,
                false,
                null,
                Taken.NOTHING);
    }
}
