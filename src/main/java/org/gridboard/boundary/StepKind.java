package org.gridboard.boundary;

import org.gridboard.boundary.partition.Edit;

/** What a step of a draft did. */
public enum StepKind {
    MOVE_VERTEX,
    ADD_VERTEX,
    REMOVE_VERTEX,
    SPLIT,
    MERGE,
    GIVE,
    CUT,
    FILL,
    DRAW,
    RENAME,
    RESHAPE;

    static StepKind of(Edit edit) {
        return switch (edit) {
            case Edit.MoveVertex move -> MOVE_VERTEX;
            case Edit.AddVertex add -> ADD_VERTEX;
            case Edit.RemoveVertex remove -> REMOVE_VERTEX;
            case Edit.Split split -> SPLIT;
            case Edit.Merge merge -> MERGE;
            case Edit.Give give -> GIVE;
            case Edit.Cut cut -> CUT;
            case Edit.Fill fill -> FILL;
            case Edit.Draw draw -> DRAW;
            case Edit.Rename rename -> RENAME;
            case Edit.Reshape reshape -> RESHAPE;
        };
    }

    /** The key of the sentence that is filled in with a step's words. */
    public String key() {
        return "boundary-draft.step." + name();
    }
}
