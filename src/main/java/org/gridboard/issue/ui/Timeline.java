package org.gridboard.issue.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gridboard.dashboard.Times;
import org.gridboard.issue.Act;
import org.gridboard.issue.IssueDetail;

/** The steps of an issue, oldest first: when, what, by whom, to whom and until when, and what was said. */
class Timeline extends OrderedList {

    private final Times times;

    Timeline(List<IssueDetail.Event> events, Times times) {
        this.times = times;
        addClassName("gb-timeline");
        events.forEach(event -> add(item(event)));
    }

    private ListItem item(IssueDetail.Event event) {
        var at = new Span(times.format(event.at()));
        at.addClassName("gb-soft");
        String by = event.by();
        String step = step(event);
        var item = new ListItem(at, new Span(by == null ? step : getTranslation("issue.timeline.by", step, by)));
        terms(event).ifPresent(terms -> item.add(new Span(terms)));
        if (!event.words().isBlank()) {
            item.add(new Span(event.words()));
        }
        return item;
    }

    private String step(IssueDetail.Event event) {
        Act act = event.act();
        if (event.callBack()) {
            return getTranslation("issue.timeline.callBack");
        }
        return act == null ? IssueTexts.of(this, event.to()) : getTranslation("issue.done." + act);
    }

    /** To whom it was given, by whom it was handled, until when. */
    private Optional<String> terms(IssueDetail.Event event) {
        Act act = event.act();
        if (act == Act.HANDLE) {
            String handler = event.handler();
            return Optional.of(
                    handler == null
                            ? getTranslation("issue.timeline.handled.outside")
                            : getTranslation("issue.timeline.handled", handler));
        }
        Instant due = event.due();
        String until = due == null ? "" : act == Act.SUSPEND ? times.dayOf(due).toString() : times.format(due);
        if (act == Act.ASSIGN) {
            String to = Optional.ofNullable(event.assignee()).orElse("");
            return Optional.of(
                    due == null
                            ? getTranslation("issue.timeline.assigned", to)
                            : getTranslation("issue.timeline.assigned.limit", to, until));
        }
        return Optional.of(until)
                .filter(text -> !text.isEmpty())
                .map(text -> getTranslation("issue.timeline." + act, text));
    }
}
