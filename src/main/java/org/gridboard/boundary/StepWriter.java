package org.gridboard.boundary;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridboard.boundary.partition.Edit;
import org.gridboard.boundary.partition.Partition;
import org.gridboard.boundary.partition.Piece;
import org.gridboard.boundary.partition.PieceId;
import org.gridboard.platform.RefusedException;
import org.springframework.stereotype.Component;

/** Takes one step in a draft and writes what it changed. Within a transaction of the services only. */
@Component
class StepWriter {

    /** The most corners that all pieces may have together. */
    static final int VERTICES_MOST = 50_000;

    /** The most steps that a draft may have. */
    static final int STEPS_MOST = 500;

    private final RedrawingStore store;
    private final PieceStore pieces;
    private final StepStore steps;
    private final Homes homes;

    StepWriter(RedrawingStore store, PieceStore pieces, StepStore steps, Homes homes) {
        this.store = store;
        this.pieces = pieces;
        this.steps = steps;
        this.homes = homes;
    }

    /**
     * Takes the step; what had been undone is gone then. A step that changes nothing is none.
     *
     * @throws RefusedException if it cannot be done, or the draft has too many steps or corners then
     */
    void take(Redrawing stands, UUID request, Edit edit) {
        Partition before = pieces.at(stands.id(), stands.step());
        Partition after = before.apply(edit, homes.weight(stands.community()));
        Set<PieceId> changed = after.changedFrom(before);
        if (!changed.isEmpty()) {
            checkLimits(stands, after);
            write(stands, request, edit, before, after, changed);
        }
    }

    private void write(
            Redrawing stands, UUID request, Edit edit, Partition before, Partition after, Set<PieceId> changed) {
        int step = stands.step() + 1;
        pieces.cutAhead(stands.id(), stands.step());
        steps.cutAhead(stands.id(), stands.step());
        pieces.end(stands.id(), step, changed);
        List<Piece> standing = after.pieces().stream()
                .filter(piece -> changed.contains(piece.id()))
                .toList();
        pieces.add(stands.id(), stands.community(), step, standing);
        List<String> words = new EditWords(before, after).of(edit);
        steps.add(stands.id(), stands.community(), step, request, StepKind.of(edit), words);
        store.moveTo(stands.id(), step, nextPiece(after.pieces()));
    }

    /** The number above those of the pieces. */
    static int nextPiece(List<Piece> pieces) {
        return 1 + pieces.stream().mapToInt(piece -> piece.id().value()).max().orElse(0);
    }

    private static void checkLimits(Redrawing stands, Partition after) {
        if (stands.step() >= STEPS_MOST) {
            throw new RefusedException("boundary-draft.refused.steps", STEPS_MOST);
        }
        checkVertices(after);
    }

    /** @throws RefusedException if the pieces have more corners than a draft may */
    static void checkVertices(Partition partition) {
        int vertices = partition.pieces().stream()
                .mapToInt(piece -> piece.shape().getNumPoints())
                .sum();
        if (vertices > VERTICES_MOST) {
            throw new RefusedException("boundary-draft.refused.vertices", VERTICES_MOST, vertices);
        }
    }
}
