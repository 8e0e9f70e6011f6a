package org.gridboard.boundary.partition;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gridboard.code.AreaCode;
import org.locationtech.jts.geom.Coordinate;

/** The codes of new grids (domain.md, Codes). */
public final class Codes {

    private static final int HIGHEST = 999;

    private static final Comparator<Coordinate> WEST_TO_EAST = Comparator.comparingDouble(Coordinate::getX)
            .thenComparing(Comparator.comparingDouble(Coordinate::getY).reversed());

    private Codes() {}

    /**
     * A code for each piece that has none: numbered west to east and, in the same longitude, north to south, behind the highest number.
     *
     * @param highestEver the highest number a grid of the community ever had, retired ones included
     * @throws org.gridboard.platform.RefusedException if the community has no numbers left
     */
    public static Map<PieceId, AreaCode> forNew(AreaCode community, List<Piece> pieces, int highestEver) {
        List<Piece> fresh = pieces.stream()
                .filter(piece -> piece.code() == null)
                .sorted(Comparator.comparing(
                        (Piece piece) -> piece.shape().getCentroid().getCoordinate(), WEST_TO_EAST))
                .toList();
        if (highestEver + fresh.size() > HIGHEST) {
            throw Refusal.NO_CODES_LEFT.with(community.value(), HIGHEST);
        }
        Map<PieceId, AreaCode> codes = new HashMap<>();
        for (int i = 0; i < fresh.size(); i++) {
            codes.put(
                    fresh.get(i).id(),
                    new AreaCode(String.format(Locale.ROOT, "%s%03d", community, highestEver + 1 + i)));
        }
        return codes;
    }
}
