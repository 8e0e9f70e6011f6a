package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Pieces as others have stored them, made to share their edges. */
final class Stored {

    /** Square metres: overlaps and gaps below were never meant; larger ones are for a person to decide. */
    static final double MEANT = 1;

    /** Square metres: less is rounding, and mending it would only make other rounding. */
    private static final double ROUNDING = 0.01;

    private Stored() {}

    static List<Piece> sewn(Geometry ground, List<Piece> stored) {
        List<Piece> pieces = sewn(stored.stream()
                .sorted(Piece.FIRST)
                .map(piece -> piece.shaped(Rings.area(piece.shape())))
                .toList());
        boolean trimmed = trimOverlaps(pieces);
        pieces = trimmed ? sewn(pieces) : pieces;
        return fillCracks(ground, pieces) ? sewn(pieces) : pieces;
    }

    private static List<Piece> sewn(List<Piece> pieces) {
        List<MultiPolygon> shapes =
                Seam.sewn(List.of(), pieces.stream().map(Piece::shape).toList(), Seam.STORED);
        var sewn = new ArrayList<Piece>();
        for (int i = 0; i < shapes.size(); i++) {
            sewn.add(pieces.get(i).shaped(shapes.get(i)));
        }
        return sewn;
    }

    /** What two pieces both cover, if it is little, stays with the first by rule 1. */
    private static boolean trimOverlaps(List<Piece> pieces) {
        Geometry[] faults =
                CoverageValidator.validate(pieces.stream().map(Piece::shape).toArray(Geometry[]::new));
        boolean trimmed = false;
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = i + 1; j < pieces.size(); j++) {
                if (faults[i] != null && faults[j] != null) {
                    Piece later = pieces.get(j);
                    MultiPolygon rest = trimmed(pieces.get(i).shape(), later.shape());
                    trimmed |= rest != later.shape();
                    pieces.set(j, later.shaped(rest));
                }
            }
        }
        return trimmed;
    }

    private static MultiPolygon trimmed(MultiPolygon first, MultiPolygon later) {
        if (!first.getEnvelopeInternal().intersects(later.getEnvelopeInternal())) {
            return later;
        }
        double shared = Guard.overlap(first, later);
        return shared > ROUNDING && shared < MEANT
                ? Rings.area(OverlayNGRobust.overlay(later, first, OverlayNG.DIFFERENCE))
                : later;
    }

    private static boolean fillCracks(Geometry ground, List<Piece> pieces) {
        boolean filled = false;
        for (Polygon gap : Gaps.in(ground, pieces)) {
            double size = SquareMetres.of(gap);
            if (size > ROUNDING && size < MEANT) {
                var borders = new Borders(gap);
                Optional<Piece> neighbour = borders.nextTo(pieces);
                neighbour.ifPresent(piece ->
                        pieces.set(pieces.indexOf(piece), piece.shaped(Joined.of(List.of(piece.shape(), gap)))));
                filled |= neighbour.isPresent();
            }
        }
        return filled;
    }
}
