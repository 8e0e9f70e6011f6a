package org.gridboard.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.gridboard.area.Half;
import org.jspecify.annotations.Nullable;

/**
 * What a round saw at a checkpoint. The first sighting of a half-day counts.
 *
 * @param by name of who was there; null for the program itself
 * @param mine whether it is the account's own
 * @param verified whether a position within 50 m of the checkpoint was given with it
 * @param metresAway how far from the checkpoint that position was; null if none was given
 * @param lateReason why it came after its half-day; null if it came in time
 * @param issue number of the issue that was reported for its problem; null for none
 */
public record Sighting(
        LocalDate day,
        Half half,
        Result result,
        Instant at,
        @Nullable String by,
        boolean mine,
        boolean verified,
        @Nullable Integer metresAway,
        @Nullable String lateReason,
        @Nullable Long issue) {

    /** Whether it came after its half-day. */
    public boolean isLate() {
        return lateReason != null;
    }

    /** Whether the account may still correct it: its own, of this half-day, and no issue hangs on it. */
    public boolean canBeCorrected(ZonedDateTime now) {
        var made = at.atZone(now.getZone()).toLocalDateTime();
        return mine && issue == null && HalfDay.at(made).equals(HalfDay.at(now.toLocalDateTime()));
    }
}
