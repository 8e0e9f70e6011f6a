package org.gridboard.boundary.partition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * Something wrong, at its place.
 *
 * @param pieces whose fault it is
 * @param at a place in it, EPSG:4326
 * @param size square metres of what overlaps, lacks or sticks out; how many, of households and cut buildings
 * @param repair the step that mends it, or null where that is not for a program to decide
 */
public record Finding(
        FindingKind kind,
        List<PieceId> pieces,
        Coordinate at,
        double size,
        @Nullable Edit repair) {}
