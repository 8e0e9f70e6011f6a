package org.gridboard.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stay as the floating population register shows it, the landlord masked.
 *
 * @param until the last day, or null where it is open
 * @param version grows with every change
 */
public record Stay(
        LocalDate arrived,
        String landlord,
        @Nullable String telephone,
        @Nullable LocalDate until,
        int version) {}
