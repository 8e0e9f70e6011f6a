package org.gridboard.inspection;

/** What a round found at a checkpoint. */
public enum Result {
    IN_ORDER,
    PROBLEM
}
