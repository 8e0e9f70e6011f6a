package org.gridboard.inspection;

/** One line of the list of a grid's checkpoints, as seen in one half-day. */
public record CheckpointRow(CheckpointId id, int order, String name, SeenState state, boolean verified) {}
