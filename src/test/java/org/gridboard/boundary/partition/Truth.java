package org.gridboard.boundary.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridboard.code.AreaCode;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** What has to be true of every partition, found out without the code that makes it true. */
final class Truth {

    private final double area;
    private final List<Coordinate> households = new ArrayList<>();
    private final Set<AreaCode> codes;
    private final Set<PieceId> everGiven = new HashSet<>();

    Truth(Partition start, Random random) {
        area = SquareMetres.of(start.ground());
        codes = start.pieces().stream().map(Piece::code).collect(Collectors.toSet());
        start.pieces().forEach(piece -> everGiven.add(piece.id()));
        var inside = new IndexedPointInAreaLocator(start.ground());
        Envelope around = start.ground().getEnvelopeInternal();
        while (households.size() < 2000) {
            var place = new Coordinate(
                    around.getMinX() + random.nextDouble() * around.getWidth(),
                    around.getMinY() + random.nextDouble() * around.getHeight());
            if (inside.locate(place) == Location.INTERIOR) {
                households.add(place);
            }
        }
    }

    /** After an edit. */
    void check(Partition before, Partition after) {
        Set<PieceId> changed = after.changedFrom(before);
        List<Piece> touched = after.pieces().stream()
                .filter(piece -> changed.contains(piece.id()))
                .toList();
        for (Piece piece : touched) {
            assertThat(piece.shape().isValid()).as("%s is valid", piece.name()).isTrue();
            assertThat(overlap(after, piece)).as("overlap of %s", piece.name()).isLessThan(1);
        }
        assertCovered(after, area);
        checkNumbers(before, after);
        Envelope around = new Envelope();
        touched.forEach(piece -> around.expandToInclude(piece.shape().getEnvelopeInternal()));
        checkHouseholds(
                after, touched, households.stream().filter(around::contains).toList());
    }

    void assertCovered(Partition partition, double squareMetres) {
        Geometry union = OverlayNGRobust.union(partition.pieces().stream()
                .map(piece -> (Geometry) piece.shape())
                .toList());
        assertThat(SquareMetres.of(union)).isCloseTo(squareMetres, within(1.0));
        double sum = partition.pieces().stream()
                .mapToDouble(piece -> SquareMetres.of(piece.shape()))
                .sum();
        assertThat(sum).isCloseTo(squareMetres, within(1.0));
    }

    /** Every household, at the end. */
    void checkHouseholds(Partition partition) {
        checkHouseholds(partition, partition.pieces(), households);
        partition.pieces().forEach(piece -> {
            Coordinate corner = piece.shape().getCoordinate();
            PieceId smallest = partition.pieces().stream()
                    .filter(other ->
                            Arrays.stream(other.shape().getCoordinates()).anyMatch(corner::equals2D))
                    .min(Piece.FIRST)
                    .orElseThrow()
                    .id();
            assertThat(partition.at(corner)).contains(smallest);
        });
    }

    private static void checkHouseholds(Partition partition, List<Piece> touched, List<Coordinate> households) {
        var inside = touched.stream()
                .collect(Collectors.toMap(Piece::id, piece -> new IndexedPointInAreaLocator(piece.shape())));
        for (Coordinate household : households) {
            List<PieceId> homes = inside.entrySet().stream()
                    .filter(each -> each.getValue().locate(household) == Location.INTERIOR)
                    .map(java.util.Map.Entry::getKey)
                    .toList();
            assertThat(homes).as("grids of %s", household).hasSizeLessThan(2);
            Optional<PieceId> grid = partition.at(household);
            assertThat(grid).as("grid of %s", household).isPresent();
            assertThat(grid.filter(id -> inside.containsKey(id) && !homes.contains(id)))
                    .as("other grid of %s", household)
                    .isEmpty();
            homes.forEach(home -> assertThat(grid).contains(home));
        }
    }

    private void checkNumbers(Partition before, Partition after) {
        List<AreaCode> now = after.pieces().stream()
                .map(Piece::code)
                .filter(java.util.Objects::nonNull)
                .toList();
        assertThat(now).doesNotHaveDuplicates();
        assertThat(codes).containsAll(now);
        assertThat(before.pieces().stream().map(Piece::code)).containsAll(now);
        after.pieces().stream()
                .map(Piece::id)
                .filter(id -> !before.has(id))
                .forEach(id -> assertThat(everGiven.add(id))
                        .as("piece %s was never there before", id)
                        .isTrue());
    }

    private static double overlap(Partition partition, Piece piece) {
        return partition.pieces().stream()
                .filter(other -> !other.id().equals(piece.id()))
                .filter(other -> other.shape()
                        .getEnvelopeInternal()
                        .intersects(piece.shape().getEnvelopeInternal()))
                .mapToDouble(other ->
                        SquareMetres.of(OverlayNGRobust.overlay(piece.shape(), other.shape(), OverlayNG.INTERSECTION)))
                .sum();
    }

    /** As a draft takes up what it has stored, after an undo for instance. */
    Partition stored(Partition partition) {
        int highest = everGiven.stream().mapToInt(PieceId::value).max().orElseThrow();
        return Partition.of(partition.ground(), partition.pieces(), highest + 1);
    }
}
