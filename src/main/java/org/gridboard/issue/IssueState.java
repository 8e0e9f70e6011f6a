package org.gridboard.issue;

/** Where an issue stands on its way from report to close (domain.md, An issue). */
public enum IssueState {
    REPORTED,
    RAISED,
    ASSIGNED,
    HANDLED,
    RETURNED,
    ESCALATED,
    SUSPENDED,
    SOLVED_ON_SPOT,
    CLOSED,
    WITHDRAWN;

    /** Whether there is still work to do. */
    public boolean isOpen() {
        return this != SOLVED_ON_SPOT && this != CLOSED && this != WITHDRAWN;
    }
}
