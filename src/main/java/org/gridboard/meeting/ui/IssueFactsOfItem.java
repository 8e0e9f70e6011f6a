package org.gridboard.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.gridboard.dashboard.Times;
import org.gridboard.issue.Assignment;
import org.gridboard.issue.IssueDetail;
import org.gridboard.meeting.AgendaItem;

/** What a meeting has to know of an issue: where, what, since when, who was asked first; photos and what has happened. */
class IssueFactsOfItem extends Div {

    private final Times times;

    IssueFactsOfItem(IssueDetail issue, AgendaItem item, MeetingServices services) {
        times = services.times();
        addClassName("gb-item-issue");
        var lines = new Div(new Span(where(issue, item)), new Span(since(issue)), new Span(standing(issue, item)));
        lines.addClassNames("gb-soft", "gb-item-lines");
        add(lines);
        if (!issue.facts().words().isBlank()) {
            add(new Paragraph(issue.facts().words()));
        }
        add(services.views().photos(issue), services.views().timeline(issue));
    }

    private String where(IssueDetail issue, AgendaItem item) {
        return AgendaTexts.joined(
                item.grid().name(),
                issue.facts().place(),
                getTranslation("issue.keyArea." + issue.facts().keyArea()),
                getTranslation("issue.urgency." + issue.urgency()));
    }

    private String since(IssueDetail issue) {
        return AgendaTexts.joined(
                issue.firstOfficer() == null
                        ? null
                        : getTranslation("meeting.screen.firstOfficer", issue.firstOfficer()),
                getTranslation("meeting.screen.reported", times.format(issue.reportedAt())));
    }

    private String standing(IssueDetail issue, AgendaItem item) {
        Assignment given = issue.assignment();
        return AgendaTexts.joined(
                given == null ? null : getTranslation("meeting.screen.assignedTo", given.name()),
                item.due() == null ? null : getTranslation("meeting.screen.until", times.format(item.due())),
                item.carriedOver() == 0 ? null : getTranslation("meeting.screen.carriedOver", item.carriedOver()));
    }
}
