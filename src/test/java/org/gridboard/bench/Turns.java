package org.gridboard.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Two things measured in turns on the same machine, so that what disturbs one disturbs the other: ours, beside, ours, beside
 * and so on, the first of each pair alternating.
 *
 * @param ours in the order measured
 * @param beside one for each of ours
 */
public record Turns(Samples ours, Samples beside) {

    /** So many are measured of everything: ten, unless the property {@code bench.repeats} asks for a quick look. */
    public static final int REPEATS = Integer.getInteger("bench.repeats", 10);

    /** Measures both once without counting it, then so many times. Each measurement answers its figure. */
    public static Turns of(int repeats, Callable<Double> ours, Callable<Double> beside) throws Exception {
        ours.call();
        beside.call();
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        for (int turn = 0; turn < repeats; turn++) {
            if (turn % 2 == 0) {
                first.add(ours.call());
                second.add(beside.call());
            } else {
                second.add(beside.call());
                first.add(ours.call());
            }
        }
        return new Turns(new Samples(first), new Samples(second));
    }

    /** How long the work takes in milliseconds, on average over so many runs of it. */
    public static double milliseconds(int runs, Callable<?> work) throws Exception {
        long start = System.nanoTime();
        for (int run = 0; run < runs; run++) {
            work.call();
        }
        return (System.nanoTime() - start) / 1e6 / runs;
    }
}
