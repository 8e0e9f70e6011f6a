package org.gridboard.issue;

import com.vaadin.flow.component.Component;
import org.gridboard.dashboard.RowList;

/** How parts of an issue look wherever they are shown, such as in the daily meeting. */
public interface IssueViews {

    /** The photos side by side; nothing is seen where there are none. */
    Component photos(IssueDetail issue);

    /** A row of a list. */
    RowList.Row row(Component user, IssueRow issue);

    /** What has happened, oldest first. */
    Component timeline(IssueDetail issue);
}
