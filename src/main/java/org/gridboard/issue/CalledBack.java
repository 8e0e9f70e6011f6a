package org.gridboard.issue;

import java.time.LocalDateTime;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * That a promise was kept and the resident told (回访).
 *
 * @param with who was called back, in the officer's words, 1–60 characters
 * @param at when, where the community is; null for now
 * @param said what was said, 1–2,000 characters
 */
public record CalledBack(String with, @Nullable LocalDateTime at, String said) {

    public static final int WITH_MOST = 60;

    /** @throws RefusedException if a text is missing or too long */
    public CalledBack {
        with = PlainText.required(WITH_MOST, with, "issue.refused.callBackWith");
        said = PlainText.required(IssueFacts.WORDS_MOST, said, "issue.refused.callBackSaid");
    }

    /**
     * When it was.
     *
     * @throws RefusedException if that lies in the future, or before the promise was made
     */
    LocalDateTime time(LocalDateTime promised, LocalDateTime now) {
        LocalDateTime time = at == null ? now : at;
        if (time.isAfter(now)) {
            throw new RefusedException("issue.refused.callBackAhead");
        }
        if (time.isBefore(promised)) {
            throw new RefusedException("issue.refused.callBackEarly");
        }
        return time;
    }
}
