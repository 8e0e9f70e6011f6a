package org.gridboard.demonstration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;

/** Divides blocks into connected parts of about the same size, which grow side by side until every block is taken. */
final class Regions {

    private static final int ROUNDS = 12;

    private final Lattice lattice;

    Regions(Lattice lattice) {
        this.lattice = lattice;
    }

    List<Set<Integer>> divide(Set<Integer> blocks, int count) {
        List<Coordinate> centres = centres(blocks, count);
        var free = new TreeSet<>(blocks);
        var parts = new ArrayList<Set<Integer>>();
        for (Coordinate centre : centres) {
            int first = nearest(free, centre).orElseThrow();
            free.remove(first);
            parts.add(new TreeSet<>(Set.of(first)));
        }
        while (!free.isEmpty()) {
            growSmallest(parts, centres, free);
        }
        return parts;
    }

    private void growSmallest(List<Set<Integer>> parts, List<Coordinate> centres, Set<Integer> free) {
        var bySize = new ArrayList<>(parts);
        bySize.sort(Comparator.comparing(Set::size));
        for (Set<Integer> part : bySize) {
            Optional<Integer> next = nearest(around(part, free), centres.get(parts.indexOf(part)));
            if (next.isPresent()) {
                part.add(next.get());
                free.remove(next.get());
                return;
            }
        }
        throw new IllegalStateException("blocks that touch no part: " + free);
    }

    private static Set<Integer> around(Set<Integer> part, Set<Integer> free) {
        var around = new TreeSet<Integer>();
        part.forEach(block -> Lattice.neighbours(block).filter(free::contains).forEach(around::add));
        return around;
    }

    /** Lloyd's method: each centre moves to the middle of the blocks nearest to it, until all are well spread. */
    private List<Coordinate> centres(Set<Integer> blocks, int count) {
        List<Integer> sorted = blocks.stream().sorted().toList();
        List<Coordinate> centres = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            centres.add(lattice.middle(sorted.get((2 * i + 1) * sorted.size() / (2 * count))));
        }
        for (int round = 0; round < ROUNDS; round++) {
            centres = moved(centres, sorted);
        }
        return centres;
    }

    private List<Coordinate> moved(List<Coordinate> centres, List<Integer> blocks) {
        var moved = new ArrayList<Coordinate>();
        for (Coordinate centre : centres) {
            List<Coordinate> own = blocks.stream()
                    .map(lattice::middle)
                    .filter(middle ->
                            centres.stream().noneMatch(other -> middle.distance(other) < middle.distance(centre)))
                    .toList();
            moved.add(
                    own.isEmpty()
                            ? centre
                            : new Coordinate(
                                    own.stream()
                                            .mapToDouble(Coordinate::getX)
                                            .average()
                                            .orElseThrow(),
                                    own.stream()
                                            .mapToDouble(Coordinate::getY)
                                            .average()
                                            .orElseThrow()));
        }
        return moved;
    }

    private Optional<Integer> nearest(Set<Integer> blocks, Coordinate centre) {
        return new HashSet<>(blocks)
                .stream()
                        .min(Comparator.<Integer>comparingDouble(
                                        block -> lattice.middle(block).distance(centre))
                                .thenComparing(Comparator.naturalOrder()));
    }
}
