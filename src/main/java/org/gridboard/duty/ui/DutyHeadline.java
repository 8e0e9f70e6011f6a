package org.gridboard.duty.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.gridboard.dashboard.CountsTasks;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.duty.Agenda;
import org.gridboard.duty.Duty;
import org.gridboard.duty.DutyKind;
import org.gridboard.duty.DutyState;

/** How far the round of the half-day has come, and how much is overdue, due today and planned. */
class DutyHeadline extends Div implements CountsTasks {

    private final Agenda agenda;

    DutyHeadline(Agenda agenda, Focus focus, Desk desk) {
        this.agenda = agenda;
        addClassNames("gb-indicators", "gb-duty-headline");
        add(round(focus, desk));
        for (DutyState state : DutyState.values()) {
            add(count(state, desk));
        }
    }

    @Override
    public int waiting() {
        return agenda.dueNow();
    }

    private NativeButton round(Focus focus, Desk desk) {
        int all = agenda.checkpoints();
        String figure = all == 0 ? getTranslation("duty.round.none") : agenda.seen() + " / " + all;
        var round = indicator(figure, getTranslation("duty.round." + agenda.half()), () -> desk.show(round(focus)));
        round.addClassName("gb-round-progress");
        round.getElement()
                .getStyle()
                .set("--gb-part", String.format(Locale.ROOT, "%.3f", all == 0 ? 0 : (double) agenda.seen() / all));
        return round;
    }

    /** The running round where one is due, else the list of the grids. */
    private Focus round(Focus focus) {
        return agenda.duties().stream()
                .filter(duty -> duty.kind() == DutyKind.ROUND && duty.state() == DutyState.DUE_TODAY)
                .filter(duty -> duty.grid().code().equals(focus.area()))
                .findFirst()
                .map(Duty::opens)
                .map(focus::select)
                .orElseGet(() -> focus.withList("grids"));
    }

    private NativeButton count(DutyState state, Desk desk) {
        int number = agenda.of(state).size();
        var button = indicator(
                agenda.cut() ? number + "+" : Integer.toString(number),
                getTranslation("duty.count." + state),
                () -> desk.show(desk.focus().withList(DutyList.NAME)));
        button.getElement().setAttribute("data-indicator", state.name());
        button.setClassName("gb-indicator-alarm", state == DutyState.OVERDUE && number > 0);
        return button;
    }

    private static NativeButton indicator(String value, String words, Runnable act) {
        var figure = new Span(value);
        figure.addClassName("gb-figure");
        var label = new Span(words);
        label.addClassName("gb-label");
        var button = new NativeButton("", click -> act.run());
        button.add(label, figure);
        button.addClassName("gb-indicator");
        return button;
    }
}
