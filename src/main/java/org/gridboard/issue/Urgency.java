package org.gridboard.issue;

/** How soon an issue must be closed (domain.md, Deadlines). */
public enum Urgency {
    /** Two hours on the running clock. */
    URGENT,
    /** Two working days. */
    NORMAL,
    /** Five working days. */
    COMPLEX
}
