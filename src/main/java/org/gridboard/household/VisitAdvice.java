package org.gridboard.household;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When to visit a household (domain.md, Visit advice). What its own visits have shown outranks who lives there.
 *
 * @param hours the parts of the day or week to try, the best first; empty where nothing is known
 * @param habits why, by who lives there
 * @param basis the own visits the advice rests on, or null where it rests on the habits
 * @param neverMet whether three visits and more have met nobody yet
 */
public record VisitAdvice(
        List<HourBand> hours, Habits habits, @Nullable Tally basis, boolean neverMet) {

    private static final int MANY = 3;

    static VisitAdvice of(Habits habits, List<Tally> own) {
        List<Tally> telling = own.stream().filter(Tally::isEnough).toList();
        return telling.stream()
                .filter(Tally::isGood)
                .max(Comparator.comparingDouble(Tally::ratio).thenComparingInt(Tally::tried))
                .map(best -> new VisitAdvice(List.of(best.band()), habits, best, false))
                .orElseGet(() -> new VisitAdvice(hours(habits, telling), habits, null, neverMet(own)));
    }

    /** The hours of the habits but for those in which visits have failed; where all have, those not yet tried. */
    private static List<HourBand> hours(Habits habits, List<Tally> failed) {
        Set<HourBand> bad = failed.stream().map(Tally::band).collect(Collectors.toSet());
        List<HourBand> good =
                habits.hours().stream().filter(band -> !bad.contains(band)).toList();
        return bad.isEmpty() || !good.isEmpty()
                ? good
                : Arrays.stream(HourBand.values())
                        .filter(band -> !bad.contains(band))
                        .toList();
    }

    private static boolean neverMet(List<Tally> own) {
        return own.stream().mapToInt(Tally::tried).sum() >= MANY
                && own.stream().mapToInt(Tally::met).sum() == 0;
    }
}
