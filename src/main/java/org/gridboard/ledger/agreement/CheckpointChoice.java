package org.gridboard.ledger.agreement;

/** A checkpoint that an agreement can be signed for. */
public record CheckpointChoice(long id, String name) {}
