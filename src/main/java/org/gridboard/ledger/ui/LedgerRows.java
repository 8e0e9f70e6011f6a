package org.gridboard.ledger.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridboard.dashboard.RowList;
import org.gridboard.dashboard.Tag;
import org.gridboard.ledger.EntryState;
import org.gridboard.ledger.LedgerEntry;
import org.gridboard.ledger.LedgerFilter;
import org.gridboard.ledger.Ledgers;

/** The lines of the ledger, latest first, loaded as they come into sight; choosing one opens its form. */
class LedgerRows extends Grid<LedgerEntry> {

    LedgerRows(Ledgers ledgers, LedgerFilter filter, Doors doors) {
        addThemeVariants(GridVariant.NO_BORDER);
        addClassNames("gb-rows", "gb-ledger-rows");
        addColumn(new ComponentRenderer<>(entry -> RowList.line(row(entry))));
        setEmptyStateText(getTranslation("ledger.empty"));
        setItems(DataProvider.fromCallbacks(
                query -> ledgers.find(filter, query.getOffset(), query.getLimit()).stream(),
                query -> ledgers.count(filter)));
        asSingleSelect().addValueChangeListener(event -> {
            if (event.getValue() != null) {
                doors.open(filter.area(), event.getValue().form());
            }
        });
    }

    private RowList.Row row(LedgerEntry entry) {
        String until = entry.until() == null
                ? null
                : getTranslation("ledger.until", entry.until().toString());
        String subtitle = Stream.of(
                        getTranslation(entry.kind().key()),
                        entry.day().toString(),
                        until,
                        entry.detail(),
                        entry.grid().name())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new RowList.Row(
                entry.form().toString(),
                getTranslation(entry.state().key()),
                tone(entry.state()).word(),
                entry.title(),
                subtitle);
    }

    static Tag.Tone tone(EntryState state) {
        return switch (state) {
            case OVERDUE, EXPIRED -> Tag.Tone.ALARM;
            case EXPIRING, OPEN, TO_CALL_BACK -> Tag.Tone.WARN;
            default -> Tag.Tone.PLAIN;
        };
    }
}
