package org.gridboard.boundary.ui;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gridboard.boundary.RedrawingId;
import org.gridboard.boundary.partition.Edit;
import org.gridboard.boundary.partition.Finding;
import org.gridboard.boundary.partition.PieceId;
import org.gridboard.code.Position;

/** What the parts of an open draft ask of the page around them. */
interface DraftDesk {

    /** The draft as it is shown. */
    Bench bench();

    /** Tries the edit: the draft is shown as it stands then, or the sentence why not. */
    void edit(Edit edit);

    /** Tries to use the tool with the coordinates typed for it; an empty text for what only takes its grids. */
    void useTyped(String coordinates);

    /** Tries anything else that may be refused; the draft is read and shown anew afterwards. */
    void attempt(Runnable act);

    /** Goes from what the address asks for now to another. */
    void go(UnaryOperator<Asked> where);

    default void choose(List<PieceId> pieces) {
        go(asked -> asked.withPieces(pieces));
    }

    void take(Tool tool);

    /** Brings the place of a finding into view. */
    default void show(Finding finding) {
        mark("", new Position(finding.at().y, finding.at().x));
    }

    /** Brings a place into view and marks it; {@code what} is such as {@code household/7}, or empty. */
    void mark(String what, Position place);

    /** Shows the draft on the map, or what is valid now. */
    void showOnMap(boolean draft);

    /** Shows the effects of the draft, or its tools again. */
    default void showEffects(boolean shown) {
        go(asked -> asked.withEffects(shown));
    }

    /** Looks for a balance between the two chosen grids and shows it over the draft. */
    void propose();

    /** Takes what is proposed, or leaves it. */
    void settle(boolean taken);

    /** Opens another draft. */
    default void open(RedrawingId other) {
        go(asked -> asked.withDraft(other));
    }

    /** Leaves the draft as it is kept. */
    default void leave() {
        go(Asked::withoutDraft);
    }
}
