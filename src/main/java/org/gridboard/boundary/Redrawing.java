package org.gridboard.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * A draft of how the grids of a community could be drawn anew.
 *
 * @param step how many of its steps count; what lies ahead was undone
 * @param steps how many there are, and how far redo can reach
 * @param version grows with every change; a change based on an older one is refused
 * @param begunBy the person's name
 * @param validFrom the day it was adopted for, or null
 * @param reason why it was adopted; empty while it is not
 * @param replaced whether what it rests upon is no longer what is valid, so that it can be neither drawn on nor adopted
 */
public record Redrawing(
        RedrawingId id,
        AreaCode community,
        String name,
        RedrawingState state,
        int step,
        int steps,
        int version,
        String begunBy,
        Instant begunAt,
        String changedBy,
        Instant changedAt,
        @Nullable LocalDate validFrom,
        String reason,
        @Nullable String adoptedBy,
        @Nullable Instant adoptedAt,
        @Nullable Instant inForceAt,
        boolean replaced) {

    /** Whether it can be drawn on. */
    public boolean isOpen() {
        return state == RedrawingState.DRAFT && !replaced;
    }

    public boolean canUndo() {
        return isOpen() && step > 0;
    }

    public boolean canRedo() {
        return isOpen() && step < steps;
    }
}
