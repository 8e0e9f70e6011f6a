package org.gridboard.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gridboard.area.Half;
import org.gridboard.platform.OwnerDatabase;
import org.jspecify.annotations.Nullable;

/** The agenda of the test community, computed the slow way from rows as they lie in the tables. On a day after a working day. */
final class SimpleAgenda {

    private static final Set<String> ENDED = Set.of("CLOSED", "SOLVED_ON_SPOT", "WITHDRAWN");

    private record Line(int group, boolean overdue, boolean urgent, boolean today, LocalDateTime since, String text)
            implements Comparable<Line> {

        @Override
        public int compareTo(Line other) {
            return Comparator.comparingInt(Line::group)
                    .thenComparing(Line::overdue, Comparator.reverseOrder())
                    .thenComparing(Line::urgent, Comparator.reverseOrder())
                    .thenComparing(Line::today, Comparator.reverseOrder())
                    .thenComparing(Line::since)
                    .thenComparing(Line::text)
                    .compare(this, other);
        }
    }

    private final OwnerDatabase owner;
    private final LocalDateTime now;
    private final LocalDate today;
    private final LocalDateTime then;
    private final List<Map<String, Object>> issues;

    private SimpleAgenda(OwnerDatabase owner, LocalDateTime now) {
        this.owner = owner;
        this.now = now;
        this.today = now.toLocalDate();
        this.then = now.minusDays(1);
        this.issues = rows("select * from issue where grid_code ^@ '990810001001'");
    }

    static SimpleAgenda of(OwnerDatabase owner, LocalDateTime now) {
        return new SimpleAgenda(owner, now);
    }

    /** An item as these lines have it. */
    static String line(AgendaItem item) {
        return item.ref() + " " + item.kind() + (item.overdue() ? " overdue" : "")
                + (item.assigneeLeft() ? " left" : "");
    }

    List<String> lines() {
        List<Line> lines = new ArrayList<>();
        issues.forEach(issue -> addIssue(lines, issue));
        addRounds(lines);
        for (var key : rows("select * from key_household where grid_code ^@ '990810001001'")) {
            LocalDate due = ((java.sql.Date) key.get("next_due")).toLocalDate();
            if (due.isBefore(today)) {
                lines.add(new Line(
                        3,
                        true,
                        false,
                        false,
                        due.atStartOfDay(),
                        "visit." + key.get("household_id") + " VISIT overdue"));
            }
        }
        for (var promise : rows("select * from promise where grid_code ^@ '990810001001' and kept_at is null")) {
            LocalDateTime due = time(promise, "due_at");
            boolean broken = due.isBefore(now);
            if (!due.toLocalDate().isAfter(today)) {
                lines.add(new Line(
                        4,
                        broken,
                        false,
                        false,
                        time(promise, "made_at"),
                        "promise." + promise.get("id") + " PROMISE" + (broken ? " overdue" : "")));
            }
        }
        for (var free : rows("select * from free_item where area_code = '990810001001'")) {
            if (!((java.sql.Date) free.get("day")).toLocalDate().isAfter(today)) {
                lines.add(new Line(5, false, false, false, time(free, "added_at"), "free." + free.get("id") + " FREE"));
            }
        }
        return lines.stream().sorted().map(Line::text).toList();
    }

    /** The five numbers with their differences from the day before, at the same hour. */
    List<String> changes() {
        return List.of(
                both(
                        "RAISED",
                        issue -> day(issue, "reported_at", today),
                        issue -> day(issue, "reported_at", then.toLocalDate())),
                both(
                        "OVERDUE",
                        issue -> open(issue) && before(issue, "due_at", now),
                        issue -> openThen(issue) && before(issue, "due_at", then)),
                both(
                        "DUE_TODAY",
                        issue -> open(issue) && day(issue, "due_at", today),
                        issue -> openThen(issue) && day(issue, "due_at", then.toLocalDate())),
                both("DONE", issue -> done(issue, then, now), issue -> done(issue, then.minusDays(1), then)),
                "ROUNDS " + roundsNotKept() + " null");
    }

    private void addIssue(List<Line> lines, Map<String, Object> issue) {
        String state = (String) issue.get("state");
        LocalDateTime limit = state.equals("ASSIGNED") && issue.get("assignment_due") != null
                ? time(issue, "assignment_due")
                : time(issue, "due_at");
        boolean left = Set.of("ASSIGNED", "RETURNED").contains(state) && hasLeft(issue);
        String kind = switch (state) {
            case "RAISED" -> (int) issue.get("carried_over") > 0 ? "CARRIED_OVER" : "RAISED";
            case "RETURNED" -> "RETURNED";
            case "HANDLED" -> "CHECK";
            case "ASSIGNED" -> left || limit != null && !limit.toLocalDate().isAfter(today) ? "DUE" : null;
            default -> null;
        };
        if (kind == null || (boolean) issue.get("with_street")) {
            return;
        }
        boolean overdue = limit != null && limit.isBefore(now);
        lines.add(new Line(
                1,
                overdue,
                issue.get("urgency").equals("URGENT"),
                day(issue, "reported_at", today),
                time(issue, "reported_at"),
                "issue." + issue.get("id") + " " + kind + (overdue ? " overdue" : "") + (left ? " left" : "")));
    }

    private boolean hasLeft(Map<String, Object> issue) {
        if (issue.get("assignee_account") != null) {
            return !rows("select 1 from account where locked and id = " + issue.get("assignee_account"))
                    .isEmpty();
        }
        if (issue.get("assignee_body") != null) {
            return !rows("select 1 from outside_body where retired_on is not null and id = "
                            + issue.get("assignee_body"))
                    .isEmpty();
        }
        return issue.get("assignee_grid") != null
                && rows("select 1 from account_scope s join account a on a.id = s.account_id where not a.locked and s.area_code = '"
                                + issue.get("assignee_grid") + "'")
                        .isEmpty();
    }

    private void addRounds(List<Line> lines) {
        notKept(today.minusDays(1), Half.AFTERNOON).forEach(ref -> lines.add(round(ref, 0)));
        notKept(today, Half.MORNING).forEach(ref -> lines.add(round(ref, 1)));
    }

    private Line round(String ref, int day) {
        return new Line(2, true, false, false, today.atStartOfDay().plusDays(day), ref + " ROUND overdue");
    }

    private List<String> notKept(LocalDate day, Half half) {
        return rows("""
                select c.grid_code, count(*) as due, count(s.checkpoint_id) as seen from checkpoint c
                left join sighting s on s.checkpoint_id = c.id and s.day = '%s' and s.half = '%s'
                where c.grid_code ^@ '990810001001' group by 1 order by 1""".formatted(day, half)).stream()
                .filter(grid -> (long) grid.get("seen") < (long) grid.get("due"))
                .map(grid -> "round." + grid.get("grid_code") + "." + day + "." + half)
                .toList();
    }

    private long roundsNotKept() {
        List<String> refs = new ArrayList<>(notKept(today.minusDays(1), Half.AFTERNOON));
        refs.addAll(notKept(today, Half.MORNING));
        return refs.stream().map(ref -> ref.substring(0, 21)).distinct().count();
    }

    private String both(String what, Predicate<Map<String, Object>> counted, Predicate<Map<String, Object>> before) {
        long number = issues.stream().filter(counted).count();
        return what + " " + number + " "
                + (number - issues.stream().filter(before).count());
    }

    private boolean open(Map<String, Object> issue) {
        return !ENDED.contains((String) issue.get("state"));
    }

    private boolean openThen(Map<String, Object> issue) {
        return !time(issue, "reported_at").isAfter(then)
                && (open(issue) || time(issue, "closed_at").isAfter(then));
    }

    private boolean done(Map<String, Object> issue, LocalDateTime after, LocalDateTime upTo) {
        return Set.of("CLOSED", "SOLVED_ON_SPOT").contains((String) issue.get("state"))
                && time(issue, "closed_at").isAfter(after)
                && !time(issue, "closed_at").isAfter(upTo);
    }

    private boolean day(Map<String, Object> row, String column, LocalDate day) {
        LocalDateTime time = time(row, column);
        return time != null && time.toLocalDate().equals(day);
    }

    private boolean before(Map<String, Object> row, String column, LocalDateTime moment) {
        LocalDateTime time = time(row, column);
        return time != null && time.isBefore(moment);
    }

    private static @Nullable LocalDateTime time(Map<String, Object> row, String column) {
        var time = (java.sql.Timestamp) row.get(column);
        return time == null ? null : time.toInstant().atZone(MeetingGround.ZONE).toLocalDateTime();
    }

    private List<Map<String, Object>> rows(String sql) {
        return owner.jdbc().sql(sql).query().listOfRows();
    }
}
