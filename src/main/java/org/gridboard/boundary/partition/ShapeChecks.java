package org.gridboard.boundary.partition;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is wrong with a partition as geometry alone. A repair is offered where it can be applied as the partition stands. */
public final class ShapeChecks {

    /** As many faults of a kind are told. */
    static final int MOST = 100;

    /** As many repairs are tried at a time; the others are offered once these are mended. */
    private static final int TRIED = 40;

    private ShapeChecks() {}

    /**
     * Every fault at its place, at most 100 of a kind.
     *
     * @param begun the partition as it was when the draft began: what was in several parts then was meant to be
     */
    public static List<Finding> of(Partition now, Partition begun) {
        List<Fault> faults = Stream.of(
                        InvalidRings.in(now),
                        Spikes.in(now),
                        Overlaps.in(now),
                        Uncovered.in(now),
                        LoosePieces.in(now, begun))
                .flatMap(kind -> kind.stream().limit(MOST))
                .toList();
        return IntStream.range(0, faults.size())
                .mapToObj(i ->
                        i < TRIED ? faults.get(i).finding(now) : faults.get(i).untried())
                .toList();
    }

    /** The same where nothing is known of the beginning: every grid is meant to be in one part. */
    public static List<Finding> of(Partition now) {
        return of(now, Partition.of(now.ground(), List.of()));
    }
}
