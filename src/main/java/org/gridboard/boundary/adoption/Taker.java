package org.gridboard.boundary.adoption;

import org.gridboard.boundary.partition.PieceId;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * The piece of a draft that takes something over.
 *
 * @param code the grid it goes on being, or null for a new one
 */
public record Taker(PieceId piece, @Nullable AreaCode code, String name) {}
