package org.gridboard.duty;

/** How pressing a duty is. */
public enum DutyState {
    OVERDUE,
    DUE_TODAY,
    /** Due within the next seven days. */
    PLANNED
}
