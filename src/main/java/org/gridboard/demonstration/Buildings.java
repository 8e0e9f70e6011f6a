package org.gridboard.demonstration;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Fills a block with rows of buildings along its streets, set back from them and clear of the water. Metres. */
final class Buildings {

    private static final double GAP = 7;

    private final Lattice lattice;
    private final PreparedGeometry water;

    Buildings(Lattice lattice, Geometry water) {
        this.lattice = lattice;
        this.water = PreparedGeometryFactory.prepare(water);
    }

    /** How a block is built up: the rows across it, and the size of what stands in them. */
    private record Style(double depth, double rowGap, double shortest, double longest) {

        static Style of(Dice dice) {
            return switch (dice.between(0, 9)) {
                case 0 -> new Style(30, 14, 36, 60); // market halls and offices
                case 1, 2 -> new Style(20, 16, 20, 26); // towers
                case 3, 4 -> new Style(10, 9, 12, 24); // the old village
                default -> new Style(13, 16, 34, 58); // slabs
            };
        }
    }

    List<Polygon> of(int block) {
        Dice dice = Dice.of("buildings", block);
        Geometry room = lattice.outline(block).buffer(-dice.between(8.0, 11.0));
        if (water.intersects(room)) {
            room = room.difference(water.getGeometry());
        }
        Style style = Style.of(dice);
        var built = new ArrayList<Polygon>();
        Coordinate[] corners = lattice.corners(block);
        double deep = corners[0].distance(corners[3]);
        for (double y = 10 + style.depth() / 2; y < deep - 8; y += style.depth() + style.rowGap()) {
            row(dice, style, corners, y / deep, room, built);
        }
        return built;
    }

    private static void row(
            Dice dice, Style style, Coordinate[] corners, double up, Geometry room, List<Polygon> built) {
        Coordinate west = along(corners[0], corners[3], up);
        Coordinate east = along(corners[1], corners[2], up);
        double width = west.distance(east);
        double x = 9;
        while (x < width - 18) {
            double length = Math.min(dice.between(style.shortest(), style.longest()), width - 9 - x);
            Coordinate middle = along(west, east, (x + length / 2) / width);
            double angle = Math.atan2(east.y - west.y, east.x - west.x);
            Polygon building = rectangle(dice, middle, length, style.depth() * dice.between(0.85, 1.1), angle);
            if (length > 10
                    && room.contains(building)
                    && built.stream().noneMatch(other -> other.isWithinDistance(building, 5))) {
                built.add(building);
            }
            x += length + GAP + dice.between(0.0, 5.0);
        }
    }

    /** A rectangle, every third one with a wing. */
    private static Polygon rectangle(Dice dice, Coordinate middle, double length, double depth, double angle) {
        double x = length / 2;
        double y = depth / 2;
        double notch = dice.chance(0.35) ? depth * 0.3 : 0;
        double wing = length * dice.between(0.3, 0.6) - x;
        Coordinate[] ring = notch == 0
                ? new Coordinate[] {at(-x, -y), at(x, -y), at(x, y), at(-x, y), at(-x, -y)}
                : new Coordinate[] {
                    at(-x, -y), at(x, -y), at(x, y - notch), at(wing, y - notch), at(wing, y), at(-x, y), at(-x, -y)
                };
        Geometry flat = LocalFrame.METRES.createPolygon(ring);
        return (Polygon) AffineTransformation.rotationInstance(angle)
                .translate(middle.x, middle.y)
                .transform(flat);
    }

    private static Coordinate at(double x, double y) {
        return new Coordinate(x, y);
    }

    private static Coordinate along(Coordinate from, Coordinate to, double part) {
        return new Coordinate(from.x + part * (to.x - from.x), from.y + part * (to.y - from.y));
    }
}
