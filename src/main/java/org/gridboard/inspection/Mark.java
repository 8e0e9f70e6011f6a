package org.gridboard.inspection;

import org.gridboard.code.Position;
import org.jspecify.annotations.Nullable;

/**
 * What someone says of a checkpoint.
 *
 * @param from where the device says to be; null if unknown, and then the sighting is not verified
 * @param lateReason why it comes after its half-day; looked at only then
 */
public record Mark(
        Result result, @Nullable Position from, @Nullable String lateReason) {

    /** The most characters a reason may have. */
    public static final int REASON_MOST = 200;
}
