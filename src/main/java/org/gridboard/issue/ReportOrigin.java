package org.gridboard.issue;

import java.util.List;
import org.gridboard.code.KeyArea;
import org.gridboard.code.Position;
import org.jspecify.annotations.Nullable;

/**
 * What a report begins at, and what is known from it.
 *
 * @param name the checkpoint's name or the household's address; no person's name
 * @param position null where a household has none
 * @param keyAreas what is looked at there; empty for a household
 */
public record ReportOrigin(Ref ref, String name, @Nullable Position position, List<KeyArea> keyAreas) {

    /** What a report may begin at. */
    public enum Kind {
        CHECKPOINT,
        HOUSEHOLD
    }

    /** A checkpoint or household by its number. */
    public record Ref(Kind kind, long id) {

        /** The number if it is one of this kind. */
        @Nullable
        Long number(Kind asked) {
            return kind == asked ? id : null;
        }
    }
}
