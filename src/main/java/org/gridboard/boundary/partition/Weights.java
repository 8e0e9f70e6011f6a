package org.gridboard.boundary.partition;

import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;

/** Which of two is the weightier: the one with more households, of equal ones the larger. */
final class Weights {

    private Weights() {}

    static MultiPolygon heavier(MultiPolygon one, MultiPolygon other, ToDoubleFunction<Geometry> weight) {
        return Comparator.<MultiPolygon>comparingDouble(weight::applyAsDouble)
                                .thenComparingDouble(Geometry::getArea)
                                .compare(one, other)
                        >= 0
                ? one
                : other;
    }
}
