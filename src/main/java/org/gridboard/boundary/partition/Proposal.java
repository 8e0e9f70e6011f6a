package org.gridboard.boundary.partition;

/**
 * Another edge between two neighbours.
 *
 * @param one households of the first afterwards
 * @param other households of the second afterwards
 */
public record Proposal(Edit.Reshape edit, int one, int other) {}
