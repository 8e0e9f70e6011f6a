package org.gridboard.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Tag;
import org.gridboard.issue.IssueDetail;
import org.gridboard.meeting.AgendaItem;
import org.gridboard.meeting.Decision;
import org.gridboard.meeting.ItemRef;
import org.gridboard.meeting.Meeting;

/** One item of the agenda: what it is about, what was decided on it, and the row to decide. */
class ItemPage extends Div {

    private final Sitting sitting;
    private final MeetingServices services;
    private final Desk desk;
    private final AgendaTexts texts;

    ItemPage(AgendaItem item, Sitting sitting, MeetingServices services, Desk desk) {
        this.sitting = sitting;
        this.services = services;
        this.desk = desk;
        texts = new AgendaTexts(services, getLocale());
        addClassNames("gb-form", "gb-item");
        getElement().setAttribute("data-item", item.ref().toString());
        render(item);
    }

    private void render(AgendaItem item) {
        removeAll();
        Optional<IssueDetail> issue = item.ref().issue().flatMap(services.issues()::find);
        add(head(item), new H2(texts.of(item.title())));
        issue.ifPresentOrElse(detail -> add(new IssueFactsOfItem(detail, item, services)), () -> add(lines(item)));
        Decision decision = sitting.shown().decision(item.ref());
        if (decision != null) {
            add(decided(decision));
        }
        sitting.running()
                .ifPresentOrElse(
                        meeting -> add(new NoteField(item, meeting, services), row(item, issue, meeting)),
                        () -> note(item.taken().note()));
    }

    private DecisionRow row(AgendaItem item, Optional<IssueDetail> issue, Meeting meeting) {
        var row = new DecisionRow(item, issue, sitting, meeting, services);
        row.onDecided(decision -> {
            sitting.shown().keep(decision);
            desk.show(desk.focus().select(next(item.ref()).map(Items::select).orElse(null)));
        });
        row.onChanged(told -> {
            sitting.take(item.ref()).ifPresent(this::render);
            addComponentAsFirst(told);
        });
        return row;
    }

    /** The next one that nothing has been decided on; after the last, the first one left out. */
    private Optional<ItemRef> next(ItemRef from) {
        return sitting.shown().nextOpen(from, desk.focus().area());
    }

    private Div head(AgendaItem item) {
        var head = new Div(new Tag(texts.tag(item), texts.tone(item)));
        var record = new Anchor(
                desk.focus().select(Items.record(item.ref())).url(),
                item.ref().issue().map(issue -> "#" + issue).orElseGet(() -> getTranslation("meeting.screen.record")));
        record.getElement().setAttribute("router-link", true);
        record.setVisible(item.ref().thing() != ItemRef.Thing.FREE);
        head.add(record);
        return head;
    }

    private Div lines(AgendaItem item) {
        var lines = new Div(new Span(texts.line(item)));
        lines.addClassNames("gb-soft", "gb-item-lines");
        return lines;
    }

    private Paragraph decided(Decision decision) {
        var line = new Paragraph(getTranslation(
                "meeting.screen.decided.by",
                texts.of(decision),
                decision.by(),
                services.times().format(decision.at())));
        line.addClassName("gb-decided");
        line.getElement().setAttribute("role", "status");
        return line;
    }

    private void note(String words) {
        if (!words.isBlank()) {
            add(new Paragraph(getTranslation("meeting.screen.note.said", words)));
        }
    }
}
