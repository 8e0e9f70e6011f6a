package org.gridboard.boundary.ui;

import com.vaadin.flow.router.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridboard.boundary.DraftReading;
import org.gridboard.boundary.PieceCounsel;
import org.gridboard.boundary.Redrawing;
import org.gridboard.boundary.Step;
import org.gridboard.boundary.partition.Finding;
import org.gridboard.boundary.partition.Piece;
import org.gridboard.boundary.partition.PieceId;
import org.gridboard.boundary.partition.Proposal;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

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

    /**
     * The draft that the address asks for; read anew unless it is still the one that was shown before.
     *
     * @throws NotFoundException where the account sees no such draft of the area
     */
    static Bench open(WorkshopServices services, Asked asked, @Nullable Bench before) {
        Redrawing draft = services.redrawings()
                .find(Objects.requireNonNull(asked.draft()))
                .filter(found -> found.community().equals(asked.area()))
                .orElseThrow(NotFoundException::new);
        return before != null && before.draft().equals(draft)
                ? before.withChosen(asked.pieces())
                : read(services, draft, asked.pieces());
    }

    /** Reads the draft with what belongs to it. */
    static Bench read(WorkshopServices services, Redrawing draft, List<PieceId> asked) {
        List<Piece> pieces = services.redrawings().partition(draft.id()).pieces();
        List<PieceId> there = ids(pieces);
        DraftReading reading = services.readings().read(draft.id());
        return new Bench(
                draft,
                pieces,
                reading.counsel(),
                reading.findings(),
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

    /** The balance between the two chosen pieces. @throws RefusedException where there is no better one */
    Proposal balance(WorkshopServices services) {
        return services.balances()
                .propose(draft.id(), chosen.getFirst(), chosen.getLast())
                .orElseThrow(() -> new RefusedException(
                        "boundary.refused.noBalance", names(chosen).toArray()));
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
