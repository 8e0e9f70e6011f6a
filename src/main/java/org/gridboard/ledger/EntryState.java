package org.gridboard.ledger;

/** Where something in a ledger stands today. */
public enum EntryState {
    /** A checkpoint that rounds are due at. */
    IN_USE,
    RETIRED,
    /** A finding without an issue. */
    NOTED,
    /** An issue, or a finding's issue, that is open in time. */
    OPEN,
    OVERDUE,
    /** An issue, or a finding's issue, that has ended while a promise that came with it is still to be kept. */
    TO_CALL_BACK,
    /** An issue, or a finding's issue, that has ended. */
    SETTLED,
    VALID,
    /** An agreement that runs out within 30 days. */
    EXPIRING,
    EXPIRED,
    /** An agreement ended before its time. */
    WITHDRAWN;

    /** The key of its name in the user's language. */
    public String key() {
        return "ledger.state." + name();
    }
}
