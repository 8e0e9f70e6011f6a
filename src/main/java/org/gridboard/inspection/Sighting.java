package org.gridboard.inspection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a round saw at a checkpoint. The first sighting of a half-day counts.
 *
 * @param by name of who was there; null for the program itself
 * @param verified whether a position within 50 m of the checkpoint was given with it
 */
public record Sighting(
        LocalDate day,
        Half half,
        Result result,
        Instant at,
        @Nullable String by,
        boolean verified) {}
