package org.gridboard.inspection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.gridboard.dashboard.Tag;
import org.gridboard.inspection.Round;
import org.gridboard.inspection.RoundState;

/** What stands above a round: which one it is, how far it has come, and whether it can be walked now. */
class RoundHead extends Div {

    private final H2 heading = new H2();
    private final ProgressBar progress = new ProgressBar();
    private final Div tags = new Div();
    private final Paragraph sentence = new Paragraph();

    RoundHead() {
        addClassName("gb-round-head");
        progress.getElement().setAttribute("aria-hidden", "true"); // the heading says it in words
        add(heading, progress, tags, sentence);
    }

    void show(Round round) {
        int due = round.stops().size();
        heading.setText(getTranslation("inspection.round.heading." + round.id().half(), round.seen(), due));
        progress.setMax(Math.max(1, due));
        progress.setValue(round.seen());
        var of = new Span(getTranslation(
                "inspection.round.of", round.grid(), round.id().day().toString()));
        of.addClassName("gb-soft");
        tags.removeAll();
        tags.add(of);
        if (due > 0 && round.seen() == due) {
            tags.add(new Tag(getTranslation("inspection.round.FULL"), Tag.Tone.DONE));
        } else if (round.state() == RoundState.LATE) {
            tags.add(new Tag(getTranslation("inspection.late"), Tag.Tone.WARN));
        }
        sentence.setText(sentence(round));
        sentence.setVisible(!sentence.getText().isEmpty());
    }

    private String sentence(Round round) {
        if (round.stops().isEmpty()) {
            return getTranslation("inspection.list.empty");
        }
        boolean nothingToSay =
                round.state() == RoundState.RUNNING || round.next().isEmpty();
        return nothingToSay ? "" : getTranslation("inspection.round.state." + round.state());
    }
}
