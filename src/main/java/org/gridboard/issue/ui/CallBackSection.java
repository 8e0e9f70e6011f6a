package org.gridboard.issue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Section;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.Tag;
import org.gridboard.issue.CallBack;
import org.gridboard.issue.IssueId;

/** What residents were promised with an issue, and the call-backs; nothing where nothing was promised. */
class CallBackSection extends Div {

    private final IssueId issue;
    private final boolean mayWork;
    private final ReportServices services;
    private final Desk desk;

    CallBackSection(IssueId issue, boolean mayWork, ReportServices services, Desk desk) {
        this.issue = issue;
        this.mayWork = mayWork;
        this.services = services;
        this.desk = desk;
        List<CallBack> promises = services.callBacks().of(issue);
        if (!promises.isEmpty()) {
            var section = new Section(getTranslation("issue.callBack"));
            promises.forEach(promise -> add(section, promise));
            add(section);
        }
    }

    private void add(Section section, CallBack promise) {
        section.add(row(promise));
        if (mayWork && promise.keptAt() == null) {
            section.add(
                    promise.toHousehold()
                            ? householdButton(promise)
                            : new CallBackFields(issue, promise, services, desk));
        }
    }

    private Div row(CallBack promise) {
        var what = new Span(promise.what());
        what.addClassName("gb-row-title");
        var state = new Span(state(promise));
        state.addClassName("gb-soft");
        var words = new Div(what, state);
        words.addClassName("gb-row-words");
        var row = new Div(words);
        row.addClassName("gb-row");
        if (promise.keptAt() == null) {
            row.addComponentAsFirst(tag(promise));
        }
        return row;
    }

    private Tag tag(CallBack promise) {
        return services.times().isPast(promise.dueAt())
                ? new Tag(getTranslation("issue.callBack.overdue"), Tag.Tone.ALARM)
                : new Tag(getTranslation("issue.callBack.waits"), Tag.Tone.PLAIN);
    }

    private String state(CallBack promise) {
        Instant kept = promise.keptAt();
        if (kept == null) {
            return getTranslation("issue.callBack.due", services.times().format(promise.dueAt()));
        }
        String at = services.times().format(kept);
        String with = promise.with();
        return with == null
                ? getTranslation("issue.callBack.kept", at)
                : getTranslation("issue.callBack.kept.with", at, with);
    }

    /** The household's own log tells how a promise to it was kept. */
    private Component householdButton(CallBack promise) {
        var open = new Button(
                getTranslation("issue.callBack.open"),
                click -> desk.show(
                        desk.focus().select(new Selected("promise", promise.id().toString()))));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        return open;
    }
}
