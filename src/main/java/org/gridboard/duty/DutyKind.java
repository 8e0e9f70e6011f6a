package org.gridboard.duty;

/** What is to be done (domain.md, Duties); the earlier ones stand before later ones that are due at the same time. */
public enum DutyKind {
    /** The inspection round of a half-day. */
    ROUND,
    /** A key person is to be met in person. */
    MEETING,
    /** What was promised is to be done and told. */
    CALL_BACK,
    /** An issue that was assigned or returned is to be handled. */
    ISSUE,
    /** An issue that was reported is to be solved on the spot or raised. */
    DECISION,
    /** A round saw a problem that nobody has reported. */
    PROBLEM,
    /** The week's visit in the grid. */
    WEEKLY_VISIT,
    /** Six clears of a key household are missing or stale. */
    KEY_CLEARS,
    /** Six clears of the grid's other households are missing or stale. */
    CLEARS
}
