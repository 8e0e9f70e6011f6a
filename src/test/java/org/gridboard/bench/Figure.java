package org.gridboard.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** One line of the table that {@code make bench} prints: repeated measurements in milliseconds beside their goal. */
final class Figure {

    private final String what;
    private final String goal;
    private final List<Double> measured = new ArrayList<>();

    Figure(String what, String goal) {
        this.what = what;
        this.goal = goal;
    }

    void add(double milliseconds) {
        measured.add(milliseconds);
    }

    /** Prints one line each: median, smallest and largest of all repeats. */
    static void print(List<Figure> figures) {
        System.out.println("| measured | median ms | min | max | repeats | goal |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        figures.forEach(figure -> System.out.println(figure.line()));
    }

    private String line() {
        Collections.sort(measured);
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %d | %s |",
                what,
                measured.get(measured.size() / 2),
                measured.getFirst(),
                measured.getLast(),
                measured.size(),
                goal);
    }
}
