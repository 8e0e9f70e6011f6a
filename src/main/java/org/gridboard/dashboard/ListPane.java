package org.gridboard.dashboard;

import com.vaadin.flow.component.Component;

/** One tab of the list pane. Capabilities provide it as a Spring bean; the shell shows them in their order. */
public interface ListPane {

    /** Translation key of the tab. */
    String key();

    /** Where the tab stands: from small to large. */
    int order();

    /** The list for this focus. Called for each opening. */
    Component open(Focus focus, Desk desk);
}
