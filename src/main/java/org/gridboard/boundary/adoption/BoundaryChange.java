package org.gridboard.boundary.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gridboard.boundary.RedrawingId;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * Boundaries of a community that changed on a day.
 *
 * @param redrawing the draft that was put in force, or null for an import
 * @param name of the draft; empty for an import
 * @param who adopted or imported it; empty where nobody knows
 * @param reason why; empty for an import
 * @param at when it was adopted or imported, or null where nobody knows
 * @param deeds the draft's steps in their order, by the names of their kinds
 * @param begun grids that are there from this day on
 * @param redrawn grids that go on with another outline
 * @param ended grids whose last day was the day before
 */
public record BoundaryChange(
        LocalDate day,
        @Nullable RedrawingId redrawing,
        String name,
        String who,
        String reason,
        @Nullable Instant at,
        List<String> deeds,
        List<AreaCode> begun,
        List<AreaCode> redrawn,
        List<AreaCode> ended) {}
