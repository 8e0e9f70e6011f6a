package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * Corners where an outline goes out and comes back nearly the same way: an angle below one degree whose tip, as long as its shorter side, has
 * less than a square metre. Real streets do not meet so; slips of the hand and cut map tiles do.
 */
final class Spikes {

    private static final double SHARP = Math.toRadians(1);

    /** Metres: shorter ones are noise that nobody could see. */
    private static final double SEEN = 0.1;

    private Spikes() {}

    static List<Fault> in(Partition partition) {
        var findings = new ArrayList<Fault>();
        for (Piece piece : partition.pieces()) {
            Plane plane = Plane.around(piece.shape());
            for (Coordinate[] ring : Rings.lines(piece.shape())) {
                for (int i = 0; i < ring.length - 1; i++) {
                    if (findings.size() < ShapeChecks.MOST
                            && isTip(plane, ring[i == 0 ? ring.length - 2 : i - 1], ring[i], ring[i + 1])) {
                        findings.add(finding(piece, plane, ring[i]));
                    }
                }
            }
        }
        return findings;
    }

    private static Fault finding(Piece piece, Plane plane, Coordinate tip) {
        MultiPolygon blunt = Rings.rewritten(piece.shape(), ring -> blunted(ring, tip, plane));
        return new Fault(
                FindingKind.SPIKE,
                List.of(piece.id()),
                tip,
                Math.abs(SquareMetres.of(piece.shape()) - SquareMetres.of(blunt)),
                List.of(new Edit.Reshape(Map.of(piece.id(), blunt)), new Edit.RemoveVertex(tip)));
    }

    /** The ring without its tip, and without the tips that come to light by that; nothing where it is a needle and nothing else. */
    private static Coordinate[] blunted(Coordinate[] ring, Coordinate tip, Plane plane) {
        var corners = new ArrayList<>(Arrays.asList(ring).subList(0, ring.length - 1));
        int at = corners.indexOf(tip);
        if (at < 0) {
            return ring;
        }
        while (at >= 0 && corners.size() > 3) {
            blunt(corners, at, plane);
            at = nearTip(corners, at, plane);
        }
        return at < 0 ? Rings.closed(corners) : new Coordinate[0];
    }

    /** Takes the corner out; where that would take a long wedge along, only as much of it as its shorter side is long. */
    private static void blunt(List<Coordinate> corners, int at, Plane plane) {
        Coordinate before = around(corners, at - 1);
        Coordinate after = around(corners, at + 1);
        Coordinate tip = corners.remove(at);
        double one = plane.metres(before, tip);
        double other = plane.metres(tip, after);
        if (one * other * Math.sin(plane.angle(before, tip, after)) / 2 >= Stored.MEANT) {
            LineSegment longer = new LineSegment(tip, one > other ? before : after);
            corners.add(at, longer.closestPoint(one > other ? after : before));
        }
    }

    private static int nearTip(List<Coordinate> corners, int removed, Plane plane) {
        for (int at = removed - 1; at <= removed + 1; at++) {
            int i = Math.floorMod(at, corners.size());
            if (isTip(plane, around(corners, i - 1), corners.get(i), around(corners, i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static Coordinate around(List<Coordinate> corners, int at) {
        return corners.get(Math.floorMod(at, corners.size()));
    }

    private static boolean isTip(Plane plane, Coordinate before, Coordinate tip, Coordinate after) {
        double side = Math.min(plane.metres(before, tip), plane.metres(tip, after));
        double angle = plane.angle(before, tip, after);
        return side > SEEN && angle < SHARP && side * side * Math.sin(angle) / 2 < Stored.MEANT;
    }
}
