package org.gridboard.household;

import java.time.LocalDateTime;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * What is promised to a household on a visit or call.
 *
 * @param by by when, where the community is
 */
public record Promised(String what, LocalDateTime by) {

    public static final int WHAT_MOST = 500;

    /**
     * The promise, or null where nothing was promised.
     *
     * @throws RefusedException if it is too long or has no time
     */
    public static @Nullable Promised of(String what, @Nullable LocalDateTime by) {
        String words = PlainText.atMost(WHAT_MOST, what, "household.refused.promise");
        if (words.isEmpty()) {
            return null;
        }
        if (by == null) {
            throw new RefusedException("household.refused.promiseTime");
        }
        return new Promised(words, by);
    }
}
