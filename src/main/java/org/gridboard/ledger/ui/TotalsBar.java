package org.gridboard.ledger.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gridboard.ledger.EntryKind;
import org.gridboard.ledger.LedgerFilter;
import org.gridboard.ledger.LedgerTotals;

/** How much of each kind there is in the period; each number opens its lines. */
class TotalsBar extends Div {

    TotalsBar(LedgerTotals totals, LedgerFilter filter, Consumer<LedgerFilter> go) {
        addClassNames("gb-indicators", "gb-ledger-totals");
        for (EntryKind kind : EntryKind.values()) {
            var figure = new Span(Integer.toString(totals.of(kind)));
            figure.addClassName("gb-figure");
            var label = new Span(getTranslation(kind.key()));
            label.addClassName("gb-label");
            var tile = new NativeButton("", click -> go.accept(Filters.only(filter, kind, null)));
            tile.addClassName("gb-indicator");
            tile.add(new Div(figure), label, parts(totals, kind));
            add(tile);
        }
    }

    private Span parts(LedgerTotals totals, EntryKind kind) {
        var parts = new Span(kind.states().stream()
                .filter(state -> totals.of(kind, state) > 0)
                .map(state -> getTranslation(state.key()) + " " + totals.of(kind, state))
                .collect(Collectors.joining(" · ")));
        parts.addClassName("gb-label");
        return parts;
    }
}
