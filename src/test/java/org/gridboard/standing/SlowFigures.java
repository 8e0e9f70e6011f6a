package org.gridboard.standing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.standing.GeneratedYear.Due;
import org.gridboard.standing.GeneratedYear.Stay;
import org.jspecify.annotations.Nullable;

/** The indicators once more, slowly: by going through all rows, one after the other, as domain.md words them. */
final class SlowFigures {

    private record Issue(
            String grid,
            String state,
            LocalDateTime reported,
            @Nullable LocalDateTime due,
            @Nullable LocalDateTime closed) {}

    private record Check(String grid, LocalDateTime at, boolean returned) {}

    private record Promise(
            String grid, LocalDateTime due, @Nullable LocalDateTime kept) {}

    /** What was counted. @param median in hours, or null */
    record Slow(long numerator, long denominator, @Nullable Double median) {}

    private final GeneratedYear year;
    private final LocalDateTime now;
    private final Set<String> seen = new HashSet<>();
    private final List<Issue> issues = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();

    SlowFigures(OwnerDatabase owner, GeneratedYear year, LocalDateTime now) {
        this.year = year;
        this.now = now;
        var jdbc = owner.jdbc();
        jdbc.sql("select checkpoint_id, day, half from sighting where grid_code like '990106%'")
                .query(row -> {
                    seen.add(row.getLong(1) + " " + row.getObject(2, LocalDate.class) + " " + row.getString(3));
                });
        jdbc.sql("select grid_code, state, reported_at, due_at, closed_at from issue where grid_code like '990106%'")
                .query(row -> {
                    issues.add(new Issue(
                            row.getString(1),
                            row.getString(2),
                            Objects.requireNonNull(local(row.getObject(3, OffsetDateTime.class))),
                            local(row.getObject(4, OffsetDateTime.class)),
                            local(row.getObject(5, OffsetDateTime.class))));
                });
        jdbc.sql(
                        "select grid_code, at, to_state from issue_event where grid_code like '990106%' and from_state = 'HANDLED'")
                .query(row -> {
                    checks.add(new Check(
                            row.getString(1),
                            Objects.requireNonNull(local(row.getObject(2, OffsetDateTime.class))),
                            row.getString(3).equals("RETURNED")));
                });
        jdbc.sql("select coalesce(counted_in, grid_code), due_at, kept_at from promise where grid_code like '990106%'")
                .query(row -> {
                    promises.add(new Promise(
                            row.getString(1),
                            Objects.requireNonNull(local(row.getObject(2, OffsetDateTime.class))),
                            local(row.getObject(3, OffsetDateTime.class))));
                });
    }

    Slow count(Indicator indicator, String area, LocalDate first, LocalDate asked) {
        LocalDate last = asked.isAfter(now.toLocalDate()) ? now.toLocalDate() : asked;
        Predicate<LocalDate> in = day -> !day.isBefore(first) && !day.isAfter(last);
        return switch (indicator) {
            case COVERAGE -> rounds(area, first, last, false);
            case ROUNDS_KEPT -> rounds(area, first, last, true);
            case KEY_VISITS_KEPT -> keyVisits(area, in);
            case ON_TIME_CLOSURE -> closure(area, in, true);
            case CLOSURE -> closure(area, in, false);
            case ON_SPOT -> onSpot(area, in);
            case REWORK -> rework(area, in);
            case PROMISES_KEPT -> promises(area, in);
            case SIX_CLEARS -> clears(area, last);
            case OPEN_ISSUES -> open(area, last);
            case MEDIAN_HOURS -> median(area, in);
        };
    }

    private Slow rounds(String area, LocalDate first, LocalDate last, boolean whole) {
        long above = 0;
        long below = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            for (String half : List.of("MORNING", "AFTERNOON")) {
                LocalTime begin = half.equals("MORNING") ? LocalTime.MIDNIGHT : LocalTime.NOON;
                if (!worked(day) || day.atTime(begin).isAfter(now)) {
                    continue;
                }
                for (String grid : grids(area)) {
                    long due = 0;
                    long done = 0;
                    for (Map.Entry<Long, List<Stay>> checkpoint : year.checkpoints.entrySet()) {
                        long id = checkpoint.getKey();
                        if (lies(checkpoint.getValue(), grid, day)
                                && !day.isBefore(year.since.get(id))
                                && day.isBefore(year.retired.get(id))) {
                            due++;
                            done += seen.contains(id + " " + day + " " + half) ? 1 : 0;
                        }
                    }
                    above += whole ? (due > 0 && due == done ? 1 : 0) : done;
                    below += whole ? (due > 0 ? 1 : 0) : due;
                }
            }
        }
        return new Slow(above, below, null);
    }

    private Slow keyVisits(String area, Predicate<LocalDate> in) {
        long above = 0;
        long below = 0;
        for (Due due : year.dues) {
            boolean counts = due.grid.startsWith(area)
                    && in.test(due.day)
                    && due.day.isBefore(now.toLocalDate())
                    && (due.ended == null || due.ended.isAfter(due.day));
            below += counts ? 1 : 0;
            above += counts && due.met != null && !due.met.isAfter(due.day) ? 1 : 0;
        }
        return new Slow(above, below, null);
    }

    private Slow closure(String area, Predicate<LocalDate> in, boolean onTime) {
        long above = 0;
        long below = 0;
        for (Issue issue : issues) {
            LocalDateTime due = issue.due();
            LocalDateTime closed = issue.closed();
            if (!issue.grid().startsWith(area)
                    || due == null
                    || !in.test(due.toLocalDate())
                    || due.isAfter(now)
                    || issue.state().equals("SOLVED_ON_SPOT")
                    || issue.state().equals("WITHDRAWN") && closed != null && !closed.isAfter(due)) {
                continue;
            }
            below++;
            boolean done = issue.state().equals("CLOSED") && closed != null;
            above += done && (!onTime || !closed.isAfter(due)) ? 1 : 0;
        }
        return new Slow(above, below, null);
    }

    private Slow onSpot(String area, Predicate<LocalDate> in) {
        long above = 0;
        long below = 0;
        for (Issue issue : issues) {
            if (issue.grid().startsWith(area) && in.test(issue.reported().toLocalDate())) {
                below++;
                above += issue.state().equals("SOLVED_ON_SPOT") ? 1 : 0;
            }
        }
        return new Slow(above, below, null);
    }

    private Slow rework(String area, Predicate<LocalDate> in) {
        long above = 0;
        long below = 0;
        for (Check check : checks) {
            if (check.grid().startsWith(area) && in.test(check.at().toLocalDate())) {
                below++;
                above += check.returned() ? 1 : 0;
            }
        }
        return new Slow(above, below, null);
    }

    private Slow promises(String area, Predicate<LocalDate> in) {
        long above = 0;
        long below = 0;
        for (Promise promise : promises) {
            if (promise.grid().startsWith(area)
                    && in.test(promise.due().toLocalDate())
                    && !promise.due().isAfter(now)) {
                below++;
                above += promise.kept() != null && !promise.kept().isAfter(promise.due()) ? 1 : 0;
            }
        }
        return new Slow(above, below, null);
    }

    private Slow clears(String area, LocalDate day) {
        Set<String> fresh = new HashSet<>();
        year.confirmations.stream()
                .filter(each ->
                        !each.day().isAfter(day) && each.day().plusMonths(12).isAfter(day))
                .forEach(each -> fresh.add(each.home() + each.clear()));
        long above = 0;
        long homes = 0;
        for (Map.Entry<Long, List<Stay>> home : year.homes.entrySet()) {
            if (lies(home.getValue(), area, day)) {
                homes++;
                for (String clear : GeneratedYear.CLEARS) {
                    above += fresh.contains(home.getKey() + clear) ? 1 : 0;
                }
            }
        }
        return new Slow(above, 6 * homes, null);
    }

    private Slow open(String area, LocalDate day) {
        LocalDateTime end = day.plusDays(1).atStartOfDay();
        long open = issues.stream()
                .filter(issue -> issue.grid().startsWith(area)
                        && issue.reported().isBefore(end)
                        && (issue.closed() == null || !issue.closed().isBefore(end)))
                .count();
        long homes = year.homes.values().stream()
                .filter(stays -> lies(stays, area, day))
                .count();
        return new Slow(open, homes, null);
    }

    private Slow median(String area, Predicate<LocalDate> in) {
        List<Long> seconds = new ArrayList<>();
        for (Issue issue : issues) {
            LocalDateTime closed = issue.closed();
            if (issue.grid().startsWith(area)
                    && issue.state().equals("CLOSED")
                    && closed != null
                    && in.test(closed.toLocalDate())) {
                seconds.add(workingSeconds(issue.reported(), closed));
            }
        }
        seconds.sort(null);
        int size = seconds.size();
        Double median = size == 0 ? null : (seconds.get((size - 1) / 2) + seconds.get(size / 2)) / 2.0 / 3600;
        return new Slow(size, size, median);
    }

    private long workingSeconds(LocalDateTime from, LocalDateTime to) {
        long seconds = 0;
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            LocalDateTime begin = day.atTime(8, 30).isAfter(from) ? day.atTime(8, 30) : from;
            LocalDateTime end = day.atTime(17, 30).isBefore(to) ? day.atTime(17, 30) : to;
            if (worked(day) && begin.isBefore(end)) {
                seconds += Duration.between(begin, end).toSeconds();
            }
        }
        return seconds;
    }

    private boolean worked(LocalDate day) {
        boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return year.calendar.getOrDefault(day, weekday);
    }

    private static boolean lies(List<Stay> stays, String area, LocalDate day) {
        return stays.stream().anyMatch(stay -> stay.grid().startsWith(area) && stay.on(day));
    }

    private static List<String> grids(String area) {
        List<String> grids = new ArrayList<>(GeneratedYear.GRIDS);
        grids.addAll(GeneratedYear.NEW);
        return grids.stream().filter(grid -> grid.startsWith(area)).toList();
    }

    private static @Nullable LocalDateTime local(@Nullable OffsetDateTime at) {
        return at == null ? null : at.atZoneSameInstant(GeneratedYear.ZONE).toLocalDateTime();
    }
}
