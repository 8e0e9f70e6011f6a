package org.gridboard.boundary.partition;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.util.GeometricShapeFactory;

/** What a hasty hand would do to a partition, the same for the same seed. Corners on the ground's edge are left alone. */
final class RandomEdits {

    private final Random random;
    private int names;

    RandomEdits(long seed) {
        random = new Random(seed);
    }

    Random random() {
        return random;
    }

    /** One edit that keeps the ground covered, or nothing where the chosen place does not allow that kind. */
    Optional<Edit> next(Partition partition) {
        Piece piece = any(partition.pieces());
        return switch (random.nextInt(11)) {
            case 0, 1 -> inner(partition, corner(piece)).map(from -> new Edit.MoveVertex(from, beside(from, piece)));
            case 2 -> inner(partition, middle(piece)).map(on -> new Edit.AddVertex(on, beside(on, piece)));
            case 3 -> inner(partition, corner(piece)).map(Edit.RemoveVertex::new);
            case 4, 5 -> Optional.of(new Edit.Split(piece.id(), line(piece), name()));
            case 6 -> neighbour(partition, piece).map(other -> new Edit.Merge(piece.id(), other.id()));
            case 7, 8 -> neighbour(partition, piece).map(other -> new Edit.Give(piece.id(), other.id(), blob(piece)));
            case 9 -> Optional.of(new Edit.Draw(blob(piece), name()));
            default -> Optional.of(new Edit.Rename(piece.id(), name()));
        };
    }

    /** A small hole well inside, if there is room. */
    Edit.Cut cut(Partition partition) {
        Piece piece = any(partition.pieces());
        Coordinate middle = piece.shape().getInteriorPoint().getCoordinate();
        double room = Math.max(1e-5, piece.shape().getBoundary().distance(Rings.DEGREES.createPoint(middle)));
        return new Edit.Cut(piece.id(), polygon(middle, room, 7));
    }

    private Optional<Coordinate> inner(Partition partition, Coordinate place) {
        boolean outer = partition.ground().getBoundary().distance(Rings.DEGREES.createPoint(place)) < 1e-6;
        return outer ? Optional.empty() : Optional.of(place);
    }

    private Coordinate corner(Piece piece) {
        Coordinate[] corners = piece.shape().getCoordinates();
        return corners[random.nextInt(corners.length)];
    }

    private Coordinate middle(Piece piece) {
        Coordinate[] ring = any(Rings.lines(piece.shape()));
        int i = 1 + random.nextInt(ring.length - 1);
        return new Coordinate((ring[i - 1].x + ring[i].x) / 2, (ring[i - 1].y + ring[i].y) / 2);
    }

    private Coordinate beside(Coordinate place, Piece piece) {
        double far = piece.shape().getEnvelopeInternal().getDiameter() * 0.05;
        return new Coordinate(place.x + far * random.nextGaussian(), place.y + far * random.nextGaussian());
    }

    private LineString line(Piece piece) {
        Envelope around = piece.shape().getEnvelopeInternal();
        Coordinate middle = beside(piece.shape().getInteriorPoint().getCoordinate(), piece);
        double angle = random.nextDouble() * Math.PI;
        double length = around.getDiameter();
        Coordinate[] line = {
            new Coordinate(middle.x - Math.cos(angle) * length, middle.y - Math.sin(angle) * length),
            middle,
            new Coordinate(middle.x + Math.cos(angle + 0.3) * length, middle.y + Math.sin(angle + 0.3) * length)
        };
        return Rings.DEGREES.createLineString(line);
    }

    /** A polygon around a corner of the piece. */
    private Polygon blob(Piece piece) {
        double size = piece.shape().getEnvelopeInternal().getDiameter() * (0.02 + 0.2 * random.nextDouble());
        return polygon(corner(piece), size, 3 + random.nextInt(9));
    }

    private Polygon polygon(Coordinate middle, double size, int corners) {
        var shapes = new GeometricShapeFactory(Rings.DEGREES);
        shapes.setCentre(middle);
        shapes.setSize(size);
        shapes.setNumPoints(corners);
        return (Polygon) AffineTransformation.rotationInstance(random.nextDouble() * 6, middle.x, middle.y)
                .transform(shapes.createEllipse());
    }

    private Optional<Piece> neighbour(Partition partition, Piece piece) {
        var borders = new Borders(piece.shape());
        List<Piece> others = partition.near(piece.shape().getEnvelopeInternal()).stream()
                .filter(other -> other != piece && borders.touch(other.shape()))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(any(others));
    }

    private String name() {
        names++;
        return "new " + names;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
