package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Parts of a grid that lie apart from its largest, unless they did so when the draft began. */
final class LoosePieces {

    private LoosePieces() {}

    static List<Fault> in(Partition now, Partition begun) {
        List<Polygon> meant =
                begun.pieces().stream().flatMap(piece -> apart(piece).stream()).toList();
        var findings = new ArrayList<Fault>();
        for (Piece piece : now.pieces()) {
            List<Polygon> parts = Rings.parts(piece.shape());
            if (parts.size() == 1 && Slivers.isThin(parts.getFirst())) {
                findings.add(finding(FindingKind.SLIVER, piece, parts.getFirst(), List.of()));
            }
            for (Polygon part : apart(piece)) {
                boolean thin = Slivers.isThin(part);
                if (thin || meant.stream().noneMatch(one -> one.covers(part.getInteriorPoint()))) {
                    findings.add(finding(
                            thin ? FindingKind.SLIVER : FindingKind.IN_PIECES,
                            piece,
                            part,
                            thin ? toNeighbour(now, piece, part) : List.of()));
                }
            }
        }
        return findings;
    }

    /** All parts but the largest. */
    private static List<Polygon> apart(Piece piece) {
        return Rings.parts(piece.shape()).stream()
                .sorted(Comparator.comparingDouble(Polygon::getArea).reversed())
                .skip(1)
                .toList();
    }

    private static Fault finding(FindingKind kind, Piece piece, Polygon part, List<Edit> repairs) {
        return new Fault(
                kind, List.of(piece.id()), part.getInteriorPoint().getCoordinate(), SquareMetres.of(part), repairs);
    }

    private static List<Edit> toNeighbour(Partition now, Piece piece, Polygon part) {
        return new Borders(part)
                .nextTo(Guard.others(now, piece))
                .map(neighbour -> {
                    List<Polygon> rest = Rings.parts(piece.shape()).stream()
                            .filter(other -> other != part)
                            .toList();
                    Map<PieceId, MultiPolygon> shapes = new LinkedHashMap<>();
                    shapes.put(piece.id(), Rings.of(rest));
                    shapes.put(neighbour.id(), Joined.of(List.of(neighbour.shape(), part)));
                    return List.<Edit>of(new Edit.Reshape(shapes));
                })
                .orElse(List.of());
    }
}
