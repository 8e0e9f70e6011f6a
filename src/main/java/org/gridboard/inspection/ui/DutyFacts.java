package org.gridboard.inspection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.gridboard.dashboard.Facts;
import org.gridboard.dashboard.Tag;
import org.gridboard.inspection.GridSheet;
import org.gridboard.inspection.Half;
import org.gridboard.live.GridStatus;
import org.gridboard.live.HalfRound;
import org.gridboard.live.HalfState;

/** What is due in a grid on a day: its two rounds, key visits and promises. */
class DutyFacts extends Div {

    DutyFacts(GridSheet sheet) {
        GridStatus status = sheet.status();
        add(new Facts()
                .with(InspectionTexts.of(this, Half.MORNING), round(status.morning(), status.due()))
                .with(InspectionTexts.of(this, Half.AFTERNOON), round(status.afternoon(), status.due()))
                .with(getTranslation("inspection.grid.keyVisits"), keyVisits(status))
                .with(getTranslation("inspection.grid.promises"), Integer.toString(sheet.promisesDue())));
    }

    private Div round(HalfRound round, int due) {
        var line = new Div(
                new Tag(getTranslation("inspection.round." + round.state()), tone(round.state())),
                new Span(" " + getTranslation("inspection.round.seen", round.seen(), due)));
        if (round.problem() > 0) {
            line.add(new Span(" · " + getTranslation("inspection.round.problems", round.problem())));
        }
        return line;
    }

    private static Tag.Tone tone(HalfState state) {
        return switch (state) {
            case NOT_DUE -> Tag.Tone.PLAIN;
            case EMPTY -> Tag.Tone.ALARM;
            case PART -> Tag.Tone.WARN;
            case FULL -> Tag.Tone.DONE;
        };
    }

    private Div keyVisits(GridStatus status) {
        var line = new Div(new Span(getTranslation("inspection.grid.keyDue", status.keyDue())));
        if (status.keyOverdue() > 0) {
            line.add(
                    new Span(" "),
                    new Tag(getTranslation("inspection.grid.keyOverdue", status.keyOverdue()), Tag.Tone.ALARM));
        }
        return line;
    }
}
