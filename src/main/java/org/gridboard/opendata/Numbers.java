package org.gridboard.opendata;

import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** Whole numbers in addresses. */
final class Numbers {

    private Numbers() {}

    /** @throws RefusedException with this key where the text is no whole number */
    static int parse(@Nullable String text, int missing, String key, Object... params) {
        if (text == null) {
            return missing;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new RefusedException(key, params);
        }
    }
}
