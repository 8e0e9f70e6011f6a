package org.gridboard.ledger.ui;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.function.Consumer;
import org.gridboard.code.KeyArea;
import org.gridboard.ledger.LedgerFilter;

/** The six key areas as tabs. */
class KeyAreaTabs extends Tabs {

    KeyAreaTabs(LedgerFilter filter, Consumer<LedgerFilter> go) {
        for (KeyArea keyArea : KeyArea.values()) {
            add(new Tab(getTranslation("issue.keyArea." + keyArea)));
        }
        setSelectedIndex(filter.keyArea().ordinal());
        addSelectedChangeListener(change -> go.accept(Filters.of(filter, KeyArea.values()[getSelectedIndex()])));
    }
}
