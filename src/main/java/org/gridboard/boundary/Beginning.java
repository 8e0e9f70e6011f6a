package org.gridboard.boundary;

import java.util.List;
import java.util.UUID;
import org.gridboard.boundary.partition.Partition;
import org.gridboard.boundary.partition.Piece;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.RefusedException;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.springframework.stereotype.Component;

/** Begins drafts: takes the grids as they are, with their common edges made one. Within a transaction of the services only. */
@Component
class Beginning {

    private final RedrawingStore store;
    private final PieceStore pieces;

    Beginning(RedrawingStore store, PieceStore pieces) {
        this.store = store;
        this.pieces = pieces;
    }

    /**
     * The draft that the request has begun. Its ground is the community's own outline where there is one, else what its grids
     * cover together.
     *
     * @throws RefusedException if the community has neither an outline nor grids, or too many corners
     */
    Redrawing begin(AreaCode community, String name, UUID request) {
        List<Piece> grids = pieces.validGrids(community);
        Geometry own = pieces.ownOutline(community).orElse(null);
        if (own == null && grids.isEmpty()) {
            throw new RefusedException("boundary-draft.refused.no-ground");
        }
        Partition clean = Partition.of(own == null ? union(grids) : own, grids);
        StepWriter.checkVertices(clean);
        byte[] ground = new WKBWriter().write(own == null ? union(clean.pieces()) : own);
        boolean begun = store.begin(request, community, name, ground, StepWriter.nextPiece(clean.pieces()));
        Redrawing redrawing = store.ofRequest(request).orElseThrow();
        if (begun) {
            pieces.add(redrawing.id(), community, 0, clean.pieces());
        }
        return redrawing;
    }

    private static Geometry union(List<Piece> grids) {
        return OverlayNGRobust.union(grids.stream().<Geometry>map(Piece::shape).toList());
    }
}
