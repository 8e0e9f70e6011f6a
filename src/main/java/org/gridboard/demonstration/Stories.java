package org.gridboard.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens in the grids. Depends on the grid and the day alone, so that every start continues the same history. */
final class Stories {

    /** Shares no factor with the number of grids, so that each has its turn. */
    private static final long STRIDE = 7;

    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 30);

    private final Map<String, List<Checkpoint>> checkpoints;
    private final List<String> grids;
    private final List<List<String>> issues;
    private final Map<String, List<String>> steps;
    private final List<String> promises;

    Stories(Map<String, List<Checkpoint>> checkpoints, Words words) {
        this.checkpoints = checkpoints;
        this.grids = checkpoints.keySet().stream().sorted().toList();
        this.issues = words.rows("issues.txt");
        this.steps = words.choices("steps.txt");
        this.promises = words.choices("visits.txt").getOrDefault("promise", List.of());
    }

    List<Story> of(String grid, LocalDate day) {
        Dice dice = Dice.of("issues", grid, day);
        long turn = Math.floorMod(grids.indexOf(grid) + STRIDE * day.toEpochDay(), (long) grids.size());
        Fate inTurn = Fate.inTurn((int) turn, day);
        double expected = Diligence.of(grid).issues();
        boolean first = inTurn != null || grid.startsWith(Staff.SHOWN_COMMUNITY) || dice.chance(expected / 1.4);
        int count = (first ? 1 : 0) + (dice.chance(expected / 3) ? 1 : 0);
        var stories = new ArrayList<Story>();
        for (int number = 0; number < count; number++) {
            stories.add(story(grid, day, number, number == 0 ? inTurn : null));
        }
        if (grid.equals(Staff.SHOWN_COMMUNITY + "00" + (1 + Math.floorMod(day.toEpochDay(), 4)))) {
            stories.add(story(grid, day, count, Fate.ALARM));
        }
        return stories;
    }

    private Story story(String grid, LocalDate day, int number, @Nullable Fate inTurn) {
        Dice dice = Dice.of("issue", grid, day, number);
        Checkpoint near = dice.pick(checkpoints.getOrDefault(grid, List.of()));
        String keyArea = dice.pick(near.keyAreas());
        List<String> text = dice.pick(issues.stream()
                .filter(issue -> issue.getFirst().equals(keyArea))
                .toList());
        boolean alarm = inTurn == Fate.ALARM;
        LocalDateTime at = alarm ? day.atTime(13, 20).plusMinutes(dice.between(0, 115)) : time(day, inTurn, dice);
        int thrown = dice.between(0, 99);
        String urgency = alarm || inTurn == null && thrown < 8 ? "URGENT" : thrown < 82 ? "NORMAL" : "COMPLEX";
        Fate fate = inTurn == null ? Fate.of(urgency, dice) : inTurn;
        String officer = Staff.onDuty(grid, dice);
        var course = new Course(steps, officer, Staff.secretary(grid.substring(0, 12)), at, dice);
        return new Story(
                Ids.of("issue", grid, day, number),
                grid,
                dice.chance(0.7) ? near : null,
                text.get(1),
                text.get(2),
                keyArea,
                urgency,
                near.name(),
                near.position(),
                at,
                officer,
                due(urgency, at),
                assignee(fate, dice),
                fate != Fate.ON_SPOT && dice.chance(0.15) ? dice.pick(promises) : null,
                course.follow(fate, urgency));
    }

    /** The outside bodies that each community keeps. */
    List<String> communityBodies() {
        List<String> choices = steps.getOrDefault("assignee", List.of(""));
        return choices.subList(0, choices.size() - 1).stream()
                .filter(body -> !streetBodies().contains(body))
                .toList();
    }

    /** The outside bodies that the street keeps for all of its communities. */
    List<String> streetBodies() {
        return steps.getOrDefault("street-body", List.of(""));
    }

    /** An outside body, or empty for the grid itself, which the last of the choices stands for. */
    private String assignee(Fate fate, Dice dice) {
        List<String> choices = steps.getOrDefault("assignee", List.of(""));
        String chosen = dice.pick(choices);
        if (fate == Fate.ESCALATED) {
            return streetBodies().getFirst();
        }
        return chosen.equals(choices.getLast()) ? "" : chosen;
    }

    /** What comes in turn is found early, so that the day's meeting takes it. */
    private static LocalDateTime time(LocalDate day, @Nullable Fate inTurn, Dice dice) {
        boolean morning = inTurn != null || dice.chance(0.55);
        return day.atTime(morning ? 8 : 13, 45).plusMinutes(dice.between(0, morning ? 170 : 200));
    }

    /** Urgent ones in 2 hours, the others after 2 or 5 working days of 08:30–17:30 (domain.md, Deadlines). */
    private static LocalDateTime due(String urgency, LocalDateTime at) {
        LocalTime time = at.toLocalTime().isBefore(OPENS) ? OPENS : at.toLocalTime();
        LocalDateTime start = at.toLocalDate().atTime(time.isAfter(CLOSES) ? CLOSES : time);
        return switch (urgency) {
            case "URGENT" -> at.plusHours(2);
            case "NORMAL" -> Span.workingDay(start.toLocalDate(), 2).atTime(start.toLocalTime());
            default -> Span.workingDay(start.toLocalDate(), 5).atTime(start.toLocalTime());
        };
    }
}
