package org.gridboard.ledger;

import java.util.EnumSet;
import java.util.Set;

/** What a ledger holds (domain.md, six key areas). */
public enum EntryKind {
    CHECKPOINT(EntryState.IN_USE, EntryState.RETIRED),
    FINDING(EntryState.NOTED, EntryState.OPEN, EntryState.OVERDUE, EntryState.TO_CALL_BACK, EntryState.SETTLED),
    AGREEMENT(EntryState.VALID, EntryState.EXPIRING, EntryState.EXPIRED, EntryState.WITHDRAWN),
    ISSUE(EntryState.OPEN, EntryState.OVERDUE, EntryState.TO_CALL_BACK, EntryState.SETTLED);

    private final Set<EntryState> states;

    EntryKind(EntryState first, EntryState... others) {
        states = EnumSet.of(first, others);
    }

    /** Where one of this kind can stand. */
    public Set<EntryState> states() {
        return EnumSet.copyOf(states);
    }

    /** The key of its name in the user's language. */
    public String key() {
        return "ledger.kind." + name();
    }
}
