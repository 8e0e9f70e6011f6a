package org.gridboard.issue.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gridboard.dashboard.Times;
import org.gridboard.issue.IssueDetail;

/** The steps of an issue, oldest first: when, what, by whom, and what was said. */
class Timeline extends OrderedList {

    Timeline(List<IssueDetail.Event> events, Times times) {
        addClassName("gb-timeline");
        events.forEach(event -> add(item(event, times)));
    }

    private ListItem item(IssueDetail.Event event, Times times) {
        var at = new Span(times.format(event.at()));
        at.addClassName("gb-soft");
        String by = event.by();
        String step = event.callBack() ? getTranslation("issue.timeline.callBack") : IssueTexts.of(this, event.to());
        var item = new ListItem(at, new Span(by == null ? step : getTranslation("issue.timeline.by", step, by)));
        if (!event.words().isBlank()) {
            item.add(new Span(event.words()));
        }
        return item;
    }
}
