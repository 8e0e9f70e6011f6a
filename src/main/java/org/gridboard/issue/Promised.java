package org.gridboard.issue;

import java.time.LocalDateTime;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;

/**
 * What a resident was promised with an issue (domain.md, Duties: call-back).
 *
 * @param what 1–500 characters
 * @param by when it is to be kept, where the community is
 */
public record Promised(String what, LocalDateTime by) {

    public static final int WHAT_MOST = 500;

    /** @throws RefusedException if nothing is promised, or more than fits */
    public Promised {
        what = PlainText.required(WHAT_MOST, what, "issue.refused.promise");
    }
}
