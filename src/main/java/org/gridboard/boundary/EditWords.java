package org.gridboard.boundary;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridboard.boundary.partition.Edit;
import org.gridboard.boundary.partition.Partition;
import org.gridboard.boundary.partition.Piece;
import org.gridboard.boundary.partition.PieceId;

/** The names that the sentence about a step tells of: those of the grids as they were before it. */
final class EditWords {

    private final Partition before;
    private final Partition after;

    EditWords(Partition before, Partition after) {
        this.before = before;
        this.after = after;
    }

    List<String> of(Edit edit) {
        return switch (edit) {
            case Edit.MoveVertex move -> changed();
            case Edit.AddVertex add -> changed();
            case Edit.RemoveVertex remove -> changed();
            case Edit.Split split -> List.of(name(split.piece()), split.name());
            case Edit.Merge merge -> merged(merge);
            case Edit.Give give -> List.of(name(give.from()), name(give.to()));
            case Edit.Cut cut -> List.of(name(cut.piece()));
            case Edit.Fill fill -> List.of(name(fill.piece()));
            case Edit.Draw draw -> List.of(draw.name());
            case Edit.Rename rename -> List.of(name(rename.piece()), rename.name());
            case Edit.Reshape reshape -> changed();
        };
    }

    /** The one that goes, and the one it goes into. */
    private List<String> merged(Edit.Merge merge) {
        boolean oneStays = after.pieces().stream().anyMatch(piece -> piece.id().equals(merge.one()));
        return oneStays
                ? List.of(name(merge.other()), name(merge.one()))
                : List.of(name(merge.one()), name(merge.other()));
    }

    private List<String> changed() {
        Set<PieceId> changed = after.changedFrom(before);
        return List.of(after.pieces().stream()
                .filter(piece -> changed.contains(piece.id()))
                .map(Piece::name)
                .collect(Collectors.joining(" · ")));
    }

    private String name(PieceId id) {
        return before.piece(id).name();
    }
}
