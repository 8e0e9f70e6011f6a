package org.gridboard.boundary.partition;

import java.util.Locale;
import org.gridboard.platform.RefusedException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.operation.valid.IsSimpleOp;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Why an edit cannot be done, as {@code boundary.refused.<reason>}; a grid by its name, a place as degrees east and north. */
enum Refusal {
    NO_PIECE("noPiece"),
    NO_NAME("noName"),
    TOO_MANY_VERTICES("tooManyVertices"),
    CROSSES_ITSELF("crossesItself"),
    ZERO_AREA("zeroArea"),
    DOES_NOT_CROSS("doesNotCross"),
    CROSSES_OFTEN("crossesOften"),
    SAME_PIECE("samePiece"),
    DO_NOT_TOUCH("doNotTouch"),
    NOTHING_INSIDE("nothingInside"),
    OUTSIDE_COMMUNITY("outsideCommunity"),
    NOTHING_LEFT("nothingLeft"),
    NOT_BORDERING("notBordering"),
    HOLE_TOUCHES("holeTouches"),
    NO_GAP("noGap"),
    NO_VERTEX("noVertex"),
    NO_EDGE("noEdge"),
    JUNCTION("junction"),
    COLLAPSES("collapses"),
    RING_CROSSES("ringCrosses"),
    OVERLAPS("overlaps"),
    UNCOVERS("uncovers"),
    GROWS_OUT("growsOut"),
    TANGLED("tangled"),
    CHANGES_AREA("changesArea"),
    NO_CODES_LEFT("noCodesLeft");

    /** As many corners as a drawn line, or a piece, may have. */
    static final int MOST_VERTICES = 50_000;

    private final String reason;

    Refusal(String reason) {
        this.reason = reason;
    }

    RefusedException with(Object... params) {
        return new RefusedException(key(), params);
    }

    /** Where geometry that is not valid could not be worked with. */
    RefusedException at(TopologyException fault) {
        Coordinate at = fault.getCoordinate();
        RefusedException refusal = with(at == null ? "–" : place(at));
        refusal.initCause(fault);
        return refusal;
    }

    String key() {
        return "boundary.refused." + reason;
    }

    /** @throws RefusedException if nobody could draw that with a clear mind */
    static void ifUnusable(Geometry drawn) {
        if (drawn.getNumPoints() > MOST_VERTICES) {
            throw TOO_MANY_VERTICES.with(drawn.getNumPoints(), MOST_VERTICES);
        }
        if (drawn.getDimension() < 2) {
            var simplicity = new IsSimpleOp(drawn);
            if (!simplicity.isSimple()) {
                throw CROSSES_ITSELF.with(place(simplicity.getNonSimpleLocation()));
            }
            return;
        }
        var validity = new IsValidOp(drawn);
        if (!validity.isValid()) {
            throw CROSSES_ITSELF.with(place(validity.getValidationError().getCoordinate()));
        }
        if (SquareMetres.of(drawn) < Faces.CRUMB) {
            throw ZERO_AREA.with();
        }
    }

    /** Degrees east and north to the fifth decimal, about a metre. */
    static String place(Coordinate at) {
        return String.format(Locale.ROOT, "%.5f, %.5f", at.x, at.y);
    }
}
