package org.gridboard.boundary;

import org.gridboard.boundary.partition.PieceId;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * What a grid of a draft would have.
 *
 * @param code the grid it goes on being, or null for a new one
 * @param touched whether the draft has changed its name or more than 1 m² of it; a corner more on a neighbour's edge is no change
 */
public record PieceCounsel(
        PieceId id,
        @Nullable AreaCode code,
        String name,
        int households,
        int keyHouseholds,
        int checkpoints,
        double squareMetres,
        Fit fit,
        boolean touched) {}
