package org.gridboard.boundary.ui;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridboard.boundary.PieceCounsel;
import org.gridboard.boundary.Redrawing;
import org.gridboard.boundary.Step;
import org.gridboard.boundary.partition.Finding;
import org.gridboard.boundary.partition.Piece;
import org.gridboard.boundary.partition.PieceId;

/**
 * An open draft as it is stored, read once for each rendering.
 *
 * @param chosen those of the chosen pieces that there are
 */
record Bench(
        Redrawing draft,
        List<Piece> pieces,
        List<PieceCounsel> counsel,
        List<Finding> findings,
        List<Step> steps,
        List<PieceId> chosen) {

    /** Reads the draft with what belongs to it. */
    static Bench read(WorkshopServices services, Redrawing draft, List<PieceId> asked) {
        List<Piece> pieces = services.redrawings().partition(draft.id()).pieces();
        List<PieceId> there = ids(pieces);
        return new Bench(
                draft,
                pieces,
                services.counsel().of(draft.id()),
                draft.isOpen() ? services.checks().of(draft.id()) : List.of(),
                services.redrawings().steps(draft.id()),
                asked.stream().filter(there::contains).toList());
    }

    private static List<PieceId> ids(List<Piece> pieces) {
        return pieces.stream().map(Piece::id).toList();
    }

    Bench withChosen(List<PieceId> asked) {
        List<PieceId> there = ids(pieces);
        return new Bench(
                draft,
                pieces,
                counsel,
                findings,
                steps,
                asked.stream().filter(there::contains).toList());
    }

    /** Whether it can be drawn in. */
    boolean isDrawn() {
        return draft.isOpen();
    }

    Optional<Piece> piece(PieceId id) {
        return pieces.stream().filter(piece -> piece.id().equals(id)).findFirst();
    }

    Optional<PieceCounsel> counsel(PieceId id) {
        return counsel.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The names of these pieces, in their order. */
    List<String> names(Collection<PieceId> ids) {
        return ids.stream().flatMap(id -> piece(id).stream()).map(Piece::name).toList();
    }

    /** What is chosen after an edit: what was chosen and still is there, and what came of it. */
    List<PieceId> chosenAfter(List<Piece> others) {
        List<PieceId> now = ids(others);
        List<PieceId> before = ids(pieces);
        List<PieceId> all = Stream.concat(
                        chosen.stream().filter(now::contains), now.stream().filter(id -> !before.contains(id)))
                .distinct()
                .collect(Collectors.toList());
        return all.subList(Math.max(0, all.size() - Asked.MOST_PIECES), all.size());
    }
}
