package org.gridboard.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.gridboard.area.Area;
import org.gridboard.dashboard.Desk;
import org.gridboard.meeting.AgendaChange;
import org.gridboard.meeting.AgendaChange.What;

/** What has changed since the last meeting, as at most five numbers; each opens its records. */
class ChangeHeadline extends Div {

    private static final int NAMED_MOST = 4;

    ChangeHeadline(List<AgendaChange> changes, Desk desk) {
        addClassName("gb-indicators");
        changes.forEach(change -> add(indicator(change, desk)));
    }

    private NativeButton indicator(AgendaChange change, Desk desk) {
        var figure = new Span(Integer.toString(change.number()));
        figure.addClassName("gb-figure");
        figure.setClassName("gb-figure-alarm", change.number() > 0 && isLate(change.what()));
        var beside = new Span(beside(change));
        beside.addClassName("gb-soft");
        beside.getElement().setAttribute("title", getTranslation("meeting.screen.difference"));
        var label = new Span(getTranslation(change.what().key()));
        label.addClassName("gb-label");
        var button = new NativeButton("", click -> desk.show(desk.focus().withList(list(change.what()))));
        button.add(new Div(figure, beside), label);
        button.addClassName("gb-indicator");
        button.getElement().setAttribute("data-indicator", change.what().name());
        return button;
    }

    private static boolean isLate(What what) {
        return what == What.OVERDUE || what == What.ROUNDS;
    }

    private static String list(What what) {
        return what == What.ROUNDS ? "grids" : ChangeList.nameOf(what);
    }

    /** Where it is, or the difference from the last meeting. */
    private static String beside(AgendaChange change) {
        if (!change.grids().isEmpty()) {
            String names =
                    change.grids().stream().limit(NAMED_MOST).map(Area::name).collect(Collectors.joining(" · "));
            return change.grids().size() > NAMED_MOST ? names + " …" : names;
        }
        Integer difference = change.difference();
        if (difference == null) {
            return "";
        }
        return (difference > 0 ? "+" : difference < 0 ? "−" : "±") + Math.abs(difference);
    }
}
