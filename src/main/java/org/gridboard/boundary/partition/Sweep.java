package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Polygon;

/** One going round with the broom: each crumb goes to the face it shares the longest edge with. */
final class Sweep {

    private final List<Polygon> faces;
    private final Map<LineSegment, Integer> faceAt = new HashMap<>();
    private final Map<Integer, List<Polygon>> taken = new HashMap<>();

    Sweep(List<Polygon> faces) {
        this.faces = faces;
        for (int i = 0; i < faces.size(); i++) {
            for (Coordinate[] ring : Rings.lines(faces.get(i))) {
                for (int at = 1; at < ring.length; at++) {
                    faceAt.put(Borders.edge(ring[at - 1], ring[at]), i);
                }
            }
        }
    }

    /** The crumbs that border no face, only other crumbs perhaps. */
    List<Polygon> without(List<Polygon> crumbs) {
        var left = new ArrayList<Polygon>();
        for (Polygon crumb : crumbs) {
            OptionalInt face = neighbour(crumb);
            if (face.isPresent()) {
                taken.computeIfAbsent(face.getAsInt(), none -> new ArrayList<>())
                        .add(crumb);
            } else {
                left.add(crumb);
            }
        }
        return left;
    }

    boolean tookAny() {
        return !taken.isEmpty();
    }

    /** The faces with what they took. */
    List<Polygon> faces() {
        return IntStream.range(0, faces.size())
                .boxed()
                .flatMap(face -> {
                    var parts = new ArrayList<>(taken.getOrDefault(face, List.of()));
                    parts.add(faces.get(face));
                    return parts.size() == 1 ? parts.stream() : Rings.parts(Joined.of(parts)).stream();
                })
                .toList();
    }

    private OptionalInt neighbour(Polygon crumb) {
        Plane plane = Plane.around(crumb);
        Map<Integer, Double> metres = new HashMap<>();
        Coordinate[] ring = crumb.getExteriorRing().getCoordinates();
        for (int at = 1; at < ring.length; at++) {
            Integer face = faceAt.get(Borders.edge(ring[at - 1], ring[at]));
            if (face != null) {
                metres.merge(face, plane.metres(ring[at - 1], ring[at]), Double::sum);
            }
        }
        return metres.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(longest -> OptionalInt.of(longest.getKey()))
                .orElse(OptionalInt.empty());
    }
}
