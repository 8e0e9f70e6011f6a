package org.gridboard.issue;

import com.vaadin.flow.component.Component;

/** How parts of an issue look wherever they are shown, such as in the daily meeting. */
public interface IssueViews {

    /** The photos side by side; nothing is seen where there are none. */
    Component photos(IssueDetail issue);

    /** What has happened, oldest first. */
    Component timeline(IssueDetail issue);
}
