package org.gridboard.issue.ui;

import com.vaadin.flow.component.Component;
import org.gridboard.dashboard.RowList;
import org.gridboard.dashboard.Times;
import org.gridboard.issue.IssueDetail;
import org.gridboard.issue.IssueRow;
import org.gridboard.issue.IssueViews;

/** The photo strip and the timeline of the issue's own page, for other capabilities. */
@org.springframework.stereotype.Component
class ViewsOfIssues implements IssueViews {

    private final Times times;

    ViewsOfIssues(Times times) {
        this.times = times;
    }

    @Override
    public Component photos(IssueDetail issue) {
        return new PhotoStrip(issue.photos());
    }

    @Override
    public RowList.Row row(Component user, IssueRow issue) {
        return IssueTexts.line(user, issue);
    }

    @Override
    public Component timeline(IssueDetail issue) {
        return new Timeline(issue.timeline(), times);
    }
}
