package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** A piece divided in two; the part with more households keeps code and name, the other one is new (rule 2). */
final class Splitting {

    private Splitting() {}

    static Partition of(Partition partition, Edit.Split split, ToDoubleFunction<Geometry> weight) {
        Piece piece = partition.piece(split.piece());
        String name = Partition.named(split.name());
        Refusal.ifUnusable(split.line());
        Woven woven = Woven.of(partition, anchored(partition, piece, split.line()));
        MultiPolygon shape = woven.partition().piece(piece.id()).shape();
        if (!woven.lines().intersects(shape.getBoundary())) {
            throw Refusal.DOES_NOT_CROSS.with(piece.name());
        }
        List<MultiPolygon> halves = halves(piece, shape, woven.lines());
        MultiPolygon staying = Weights.heavier(halves.getFirst(), halves.getLast(), weight);
        MultiPolygon leaving = staying == halves.getFirst() ? halves.getLast() : halves.getFirst();
        return woven.partition()
                .with(List.of(piece.shaped(staying), new Piece(partition.nextId(), null, name, leaving)));
    }

    /** Corners near corners and edges go onto them; an end that stops just inside goes on to the edge. */
    private static LineString anchored(Partition partition, Piece piece, LineString line) {
        var near = new EdgeIndex(partition.near(line.getEnvelopeInternal()).stream()
                .map(Piece::shape)
                .toList());
        var own = new EdgeIndex(List.of(piece.shape()));
        Coordinate[] corners = line.getCoordinates();
        var inside = new IndexedPointInAreaLocator(piece.shape());
        for (int i = 0; i < corners.length; i++) {
            boolean end = i == 0 || i == corners.length - 1;
            boolean stops = end && inside.locate(corners[i]) == Location.INTERIOR;
            corners[i] = stops ? Anchor.on(own, corners[i], Anchor.MEANT) : Anchor.on(near, corners[i], Anchor.DRAWN);
        }
        return Rings.DEGREES.createLineString(corners);
    }

    private static List<MultiPolygon> halves(Piece piece, MultiPolygon shape, Geometry line) {
        int parts = shape.getNumGeometries();
        List<Polygon> faces = Faces.of(shape, line);
        int crossings = faces.size() - parts;
        if (crossings > 1) {
            throw Refusal.CROSSES_OFTEN.with(piece.name(), crossings);
        }
        if (crossings < 1) {
            throw Faces.all(shape, line).size() > parts
                    ? Refusal.ZERO_AREA.with()
                    : Refusal.DOES_NOT_CROSS.with(piece.name());
        }
        List<Polygon> cut = cut(shape, faces);
        var first = new ArrayList<>(List.of(cut.getFirst()));
        var second = new ArrayList<>(List.of(cut.getLast()));
        faces.stream().filter(face -> !cut.contains(face)).forEach(face -> {
            boolean nearer = face.distance(cut.getFirst()) <= face.distance(cut.getLast());
            (nearer ? first : second).add(face);
        });
        return List.of(Rings.of(first), Rings.of(second));
    }

    /** The two faces of the part that was cut. */
    private static List<Polygon> cut(MultiPolygon shape, List<Polygon> faces) {
        return Rings.parts(shape).stream()
                .map(part -> {
                    var inside = new IndexedPointInAreaLocator(part);
                    return faces.stream()
                            .filter(face ->
                                    inside.locate(face.getInteriorPoint().getCoordinate()) != Location.EXTERIOR)
                            .toList();
                })
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
    }
}
