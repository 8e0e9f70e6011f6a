package org.gridboard.dashboard;

import com.vaadin.flow.component.tabs.Tabs;

/** Tabs whose scrolling part cannot be focused: for a screen reader it would stand between the list of tabs and its tabs. */
public final class TabRow extends Tabs {

    private static final String TABS_ALONE = """
            this.updateComplete.then(() => this.shadowRoot.querySelector('#scroll')?.removeAttribute('tabindex'));""";

    public TabRow() {
        getElement().executeJs(TABS_ALONE);
    }
}
