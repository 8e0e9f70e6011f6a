package org.gridboard.boundary.partition;

/** What can be wrong with a draft. Nothing with an open error can be adopted. */
public enum FindingKind {
    INVALID_RING,
    SPIKE,
    SLIVER,
    OVERLAP,
    GAP,
    OUTSIDE,
    IN_PIECES,
    BUILDING_CUT,
    HOUSEHOLD_WITHOUT_GRID;
}
