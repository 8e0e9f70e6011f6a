package org.gridboard.household.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gridboard.dashboard.Times;
import org.gridboard.household.Visit;

/** Entries of the people's log: when, how, by whom, and what was said, done and promised. */
class VisitList extends OrderedList {

    VisitList(List<Visit> visits, Times times) {
        addClassName("gb-timeline");
        if (visits.isEmpty()) {
            add(new ListItem(getTranslation("household.visits.none")));
        }
        visits.forEach(visit -> add(item(visit, times)));
    }

    private ListItem item(Visit visit, Times times) {
        var at = new Span(times.format(visit.at()) + " ");
        at.addClassName("gb-soft");
        var item = new ListItem(
                at,
                new Span(HouseholdTexts.joined(
                        " · ",
                        HouseholdTexts.of(this, visit.kind()),
                        HouseholdTexts.of(this, visit.outcome()),
                        visit.with(),
                        visit.by())));
        String promised = visit.promised();
        words(item, "household.visit.said.is", visit.said());
        words(item, "household.visit.done.is", visit.done());
        words(item, "household.visit.promised.is", promised == null ? "" : promised);
        return item;
    }

    private void words(ListItem item, String key, String words) {
        if (!words.isBlank()) {
            item.add(new Div(getTranslation(key, words)));
        }
    }
}
