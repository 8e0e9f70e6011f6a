package org.gridboard.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows that one part adds to the table of {@code make bench}. They are kept in {@code target/bench}, because every part
 * runs in a JVM of its own; the last thing {@code make bench} does is to print them all.
 */
public final class BenchTable {

    private static final Path FOLDER = Path.of("target", "bench");

    private final String part;
    private final List<String> rows = new ArrayList<>();

    /** @param part the number under which it is asked for, such as P8 */
    public BenchTable(String part) {
        this.part = part;
    }

    /**
     * A figure beside another one, measured in turns; the goal is for their ratio.
     *
     * @param ours measured in the unit
     * @param beside the same of what we compare with, as many samples
     */
    public BenchTable beside(String what, String unit, Samples ours, Samples beside, Goal goal) {
        Samples ratio = ours.over(beside);
        return row(what, measured(ours, unit), measured(beside, unit), Figures.text(ratio.median()), ratio, goal, 0.5);
    }

    /** A figure with nothing beside it; the goal is for the figure itself. */
    public BenchTable alone(String what, String unit, Samples ours, Goal goal) {
        return quantile(what, unit, ours, 0.5, goal);
    }

    /** The same, judged by a quantile of all samples, such as 0.95 of them. */
    public BenchTable quantile(String what, String unit, Samples ours, double share, Goal goal) {
        return row(what, Figures.text(ours.quantile(share)) + " " + unit, "", "", ours, goal, share);
    }

    /** Keeps the rows for the table of all parts. */
    public void write() {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(part + ".md"), rows);
            Files.writeString(FOLDER.resolve("machine.txt"), Machine.description());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> rows() {
        return List.copyOf(rows);
    }

    private BenchTable row(
            String what, String ours, String beside, String ratio, Samples judged, Goal goal, double share) {
        String row = "| "
                + String.join(
                        " | ",
                        part,
                        what,
                        ours,
                        beside,
                        ratio,
                        Figures.text(judged.spread()),
                        Integer.toString(judged.count()),
                        goal.toString(),
                        goal.verdict(judged.quantile(share)))
                + " |";
        rows.add(row);
        System.out.println(row);
        return this;
    }

    private static String measured(Samples samples, String unit) {
        return Figures.text(samples.median()) + " " + unit;
    }
}
