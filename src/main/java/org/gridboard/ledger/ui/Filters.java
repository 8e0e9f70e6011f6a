package org.gridboard.ledger.ui;

import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.ledger.EntryKind;
import org.gridboard.ledger.EntryState;
import org.gridboard.ledger.LedgerFilter;
import org.jspecify.annotations.Nullable;

/** The same filter with one thing changed. */
final class Filters {

    private Filters() {}

    static LedgerFilter in(LedgerFilter filter, AreaCode area) {
        return new LedgerFilter(
                area, filter.keyArea(), filter.from(), filter.to(), filter.kind(), filter.state(), filter.text());
    }

    static LedgerFilter of(LedgerFilter filter, KeyArea keyArea) {
        return new LedgerFilter(
                filter.area(), keyArea, filter.from(), filter.to(), filter.kind(), filter.state(), filter.text());
    }

    static LedgerFilter only(LedgerFilter filter, @Nullable EntryKind kind, @Nullable EntryState state) {
        return new LedgerFilter(
                filter.area(), filter.keyArea(), filter.from(), filter.to(), kind, state, filter.text());
    }
}
