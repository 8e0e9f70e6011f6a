package org.gridboard.ledger;

import java.util.Map;

/** How much of each kind belongs to a key area in a period, and where it stands today. */
public record LedgerTotals(Map<EntryKind, Map<EntryState, Integer>> counts) {

    /** All of a kind. */
    public int of(EntryKind kind) {
        return counts.getOrDefault(kind, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Those of a kind that stand so. */
    public int of(EntryKind kind, EntryState state) {
        return counts.getOrDefault(kind, Map.of()).getOrDefault(state, 0);
    }
}
