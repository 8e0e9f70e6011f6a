package org.gridboard.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What several threads did at once, over and over.
 *
 * @param perSecond runs of all threads together
 * @param milliseconds how long each took
 */
record Load(double perSecond, Samples milliseconds) {

    /** @param work made for each thread, by its number from 0 */
    static Load of(int threads, int seconds, Thread work) throws Exception {
        List<Callable<?>> runs = new ArrayList<>();
        for (int number = 0; number < threads; number++) {
            runs.add(work.number(number));
        }
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        List<Future<List<Double>>> running = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            runs.forEach(run -> running.add(pool.submit(() -> until(end, run))));
        }
        List<Double> all = new ArrayList<>();
        for (Future<List<Double>> thread : running) {
            all.addAll(thread.get());
        }
        return new Load(all.size() * 1e9 / (System.nanoTime() - start), new Samples(all));
    }

    private static List<Double> until(long end, Callable<?> work) throws Exception {
        List<Double> took = new ArrayList<>();
        while (System.nanoTime() < end) {
            took.add(Turns.milliseconds(1, work));
        }
        return took;
    }

    /** The work of one thread. */
    interface Thread {

        Callable<?> number(int number) throws Exception;
    }
}
