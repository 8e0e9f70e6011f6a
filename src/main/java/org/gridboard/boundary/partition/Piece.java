package org.gridboard.boundary.partition;

import java.util.Comparator;
import java.util.Objects;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * A grid as it stands in a draft.
 *
 * @param code the grid it goes on being, or null for one that gets its code with the adoption
 * @param shape EPSG:4326
 */
public record Piece(PieceId id, @Nullable AreaCode code, String name, MultiPolygon shape) {

    /**
     * Rule 1, in its one place: a point on a common edge belongs to the first of this order: the smaller code, and behind those with a code
     * the smaller number.
     */
    public static final Comparator<Piece> FIRST = Comparator.comparing(
                    Piece::code, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Piece::id);

    Piece shaped(MultiPolygon other) {
        return other == shape ? this : new Piece(id, code, name, other);
    }

    Piece named(String other) {
        return new Piece(id, code, other, shape);
    }

    boolean sameAs(Piece other) {
        return this == other
                || name.equals(other.name)
                        && Objects.equals(code, other.code)
                        && (shape == other.shape || shape.equalsExact(other.shape));
    }
}
