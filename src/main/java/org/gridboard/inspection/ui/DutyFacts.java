package org.gridboard.inspection.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.gridboard.area.Half;
import org.gridboard.dashboard.Facts;
import org.gridboard.dashboard.Tag;
import org.gridboard.inspection.GridSheet;
import org.gridboard.live.GridStatus;
import org.gridboard.live.HalfRound;
import org.gridboard.live.HalfState;

/** What is due in a grid on a day: its two rounds, key visits and promises. */
class DutyFacts extends Div {

    private final Consumer<Half> open;

    /** @param open opens the round of a half of the day */
    DutyFacts(GridSheet sheet, Consumer<Half> open) {
        this.open = open;
        GridStatus status = sheet.status();
        add(new Facts()
                .with(InspectionTexts.of(this, Half.MORNING), round(Half.MORNING, status.morning(), status.due()))
                .with(InspectionTexts.of(this, Half.AFTERNOON), round(Half.AFTERNOON, status.afternoon(), status.due()))
                .with(getTranslation("inspection.grid.keyVisits"), keyVisits(status))
                .with(getTranslation("inspection.grid.promises"), Integer.toString(sheet.promisesDue())));
    }

    private Div round(Half half, HalfRound round, int due) {
        var line = new Div(
                new Tag(getTranslation("inspection.round." + round.state()), tone(round.state())),
                new Span(" " + getTranslation("inspection.round.seen", round.seen(), due)));
        if (round.problem() > 0) {
            line.add(new Span(" · " + getTranslation("inspection.round.problems", round.problem())));
        }
        var show = new Button(getTranslation("inspection.round.open." + half), click -> open.accept(half));
        show.addThemeVariants(ButtonVariant.TERTIARY);
        line.add(show);
        return line;
    }

    private static Tag.Tone tone(HalfState state) {
        return switch (state) {
            case NOT_DUE, EMPTY -> Tag.Tone.PLAIN;
            case MISSED -> Tag.Tone.ALARM;
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
