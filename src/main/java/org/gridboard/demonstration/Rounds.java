package org.gridboard.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the rounds of a span: each working day one in the morning and one in the afternoon (domain.md, Duties). */
final class Rounds {

    private static final String INSERT = """
            insert into sighting (checkpoint_id, day, half, grid_code, result, at, account_id, verified, issue_id,
                late_reason)
            select c.id, s.day, s.half, c.grid_code, case when i.id is null then 'IN_ORDER' else 'PROBLEM' end,
                   s.at, a.id, s.verified, i.id, s.late_reason
            from staged_sighting s join checkpoint c on c.request_id = s.checkpoint
            join account a on a.username = s.username
            left join issue i on i.request_id = s.issue
            where c.retired_on is null or c.retired_on > s.day
            on conflict do nothing""";

    /** How many of the morning rounds are walked in the afternoon, with a reason. */
    private static final double LATE = 0.02;

    private final Map<String, List<Checkpoint>> checkpoints;
    private final Stories stories;
    private final List<String> lateReasons;

    Rounds(Map<String, List<Checkpoint>> checkpoints, Stories stories, Words words) {
        this.checkpoints = checkpoints;
        this.stories = stories;
        this.lateReasons = words.lines("late-reasons.txt");
    }

    void write(Span span, Stage stage) {
        var rows = new ArrayList<Row>();
        for (LocalDate day : span.workingDays()) {
            checkpoints.forEach((grid, places) -> {
                List<Story> found = stories.of(grid, day);
                walk(places, Dice.of("round", grid, day, "MORNING"), day, true, found, span, rows);
                walk(places, Dice.of("round", grid, day, "AFTERNOON"), day, false, found, span, rows);
            });
        }
        stage.put(
                "staged_sighting",
                "checkpoint uuid, day date, half text, at timestamptz, username text, verified boolean, issue uuid, late_reason text",
                rows);
        stage.run(INSERT);
    }

    private void walk(
            List<Checkpoint> places,
            Dice dice,
            LocalDate day,
            boolean morning,
            List<Story> found,
            Span span,
            List<Row> rows) {
        Map<Checkpoint, Story> problems = problems(found, morning);
        String grid = places.getFirst().grid();
        String walker = Staff.onDuty(grid, dice);
        int reach = reach(Diligence.of(grid), places.size(), dice);
        LocalDateTime at = morning
                ? day.atTime(8, 40).plusMinutes(dice.between(0, 70))
                : day.atTime(13, 50).plusMinutes(dice.between(0, 135));
        Dice late = Dice.of("late", grid, day);
        if (morning && late.chance(LATE)) {
            at = at.plusHours(4);
        }
        String reason = late.pick(lateReasons);
        for (Checkpoint place : places) {
            at = at.plusMinutes(dice.between(3, 7));
            Story problem = problems.get(place);
            LocalDateTime seen = problem == null ? at : problem.reportedAt();
            boolean verified = dice.chance(0.85);
            if ((problem != null || place.order() <= reach) && span.covers(seen)) {
                boolean isLate = morning && seen.getHour() >= 12;
                rows.add(sighting(place, morning, seen, walker, verified, problem, isLate ? reason : null, span));
            }
        }
    }

    /** How many checkpoints the round comes to see. */
    private static int reach(Diligence diligence, int all, Dice dice) {
        if (dice.chance(diligence.roundsKept())) {
            return all;
        }
        return dice.chance(diligence.roundsMissed() / (1 - diligence.roundsKept())) ? 0 : dice.between(2, all - 1);
    }

    private static Map<Checkpoint, Story> problems(List<Story> found, boolean morning) {
        var problems = new HashMap<Checkpoint, Story>();
        for (Story story : found) {
            Checkpoint place = story.checkpoint();
            if (place != null && story.reportedAt().getHour() < 12 == morning) {
                problems.put(place, story);
            }
        }
        return problems;
    }

    private static Row sighting(
            Checkpoint place,
            boolean morning,
            LocalDateTime at,
            String walker,
            boolean verified,
            @Nullable Story problem,
            @Nullable String lateReason,
            Span span) {
        return Row.of(
                place.id(),
                at.toLocalDate(),
                morning ? "MORNING" : "AFTERNOON",
                span.zoned(at),
                walker,
                verified,
                problem == null ? null : problem.id(),
                lateReason);
    }
}
