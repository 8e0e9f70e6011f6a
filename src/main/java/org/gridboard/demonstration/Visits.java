package org.gridboard.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who is visited when. A key household is met every half month (domain.md, Duties), mostly in time; the others now and
 * then. Depends on the household and the day alone, so that every start continues the same history.
 */
final class Visits {

    private static final int CYCLE_DAYS = 14;
    private static final int OTHERS_PER_WEEK = 5;
    private static final double PROMISES = 0.12;

    private final Map<String, List<String>> words;

    Visits(Words words) {
        this.words = words.choices("visits.txt");
    }

    /** The visits to a key household in the cycles that begin between the days. */
    List<Visit> to(KeyHome key, LocalDate first, LocalDate last) {
        Dice anchor = Dice.of("anchor", key.home().id());
        int shift = anchor.between(0, CYCLE_DAYS - 1);
        var visits = new ArrayList<Visit>();
        for (long cycle = (first.toEpochDay() - shift) / CYCLE_DAYS;
                cycle * CYCLE_DAYS + shift <= last.toEpochDay();
                cycle++) {
            Dice dice = Dice.of("cycle", key.home().id(), cycle);
            int late = dice.chance(0.03) ? dice.between(3, 7) : dice.between(-1, 1);
            LocalDate day = weekday(LocalDate.ofEpochDay(cycle * CYCLE_DAYS + shift + late));
            if (dice.chance(0.15)) {
                visits.add(visit(key.home(), weekday(day.minusDays(1)), "VISIT", missed(dice), dice));
            }
            visits.add(visit(key.home(), day, "VISIT", "MET", dice));
        }
        return visits;
    }

    /** The roving visits and calls of a grid in the week that begins on that Monday. */
    List<Visit> roving(List<Home> homes, LocalDate monday) {
        Dice dice = Dice.of("roving", homes.getFirst().grid(), monday);
        var visits = new ArrayList<Visit>();
        for (int i = 0; i < OTHERS_PER_WEEK; i++) {
            String kind = dice.chance(0.25) ? "CALL" : "VISIT";
            String outcome = dice.chance(0.7) ? "MET" : missed(dice);
            visits.add(visit(dice.pick(homes), monday.plusDays(dice.between(0, 4)), kind, outcome, dice));
        }
        return visits;
    }

    private Visit visit(Home home, LocalDate day, String kind, String outcome, Dice dice) {
        LocalDateTime at = day.atTime(hour(home.makeUp(), dice)).plusMinutes(dice.between(0, 55));
        boolean met = outcome.equals("MET");
        boolean promises = met && dice.chance(PROMISES);
        LocalDateTime due = Span.workingDay(day, dice.between(1, 4)).atTime(17, 30);
        LocalDateTime kept = due.minusMinutes(dice.between(60, 1200));
        if (dice.chance(0.12)) {
            kept = due.plusHours(dice.between(15, 60)); // broken, then made good
        }
        return new Visit(
                Ids.of("visit", home.id(), day, kind, outcome),
                home,
                at,
                Staff.onDuty(home.grid(), dice),
                kind,
                outcome,
                met ? dice.pick(choice("said")) : null,
                met && dice.chance(0.8) ? dice.pick(choice("done")) : null,
                promises ? dice.pick(choice("promise")) : null,
                due,
                kept.isAfter(at) ? kept : due);
    }

    /** Office workers after work, retired people neither during morning exercise nor the noon rest (domain.md). */
    private static LocalTime hour(MakeUp makeUp, Dice dice) {
        boolean atHome = makeUp.isElderly() || dice.chance(0.2);
        return LocalTime.of(atHome ? dice.pick(List.of(9, 10, 15, 16)) : dice.between(18, 19), 0);
    }

    private static String missed(Dice dice) {
        return dice.chance(0.85) ? "NOBODY_HOME" : "REFUSED";
    }

    private List<String> choice(String key) {
        return words.getOrDefault(key, List.of());
    }

    /** The same day, or before a weekend's day the Friday. */
    private static LocalDate weekday(LocalDate day) {
        LocalDate worked = day;
        while (!Span.isWorked(worked)) {
            worked = worked.minusDays(1);
        }
        return worked;
    }
}
